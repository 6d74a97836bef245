import { sql } from 'kysely'
import { type Layer, listLayers, signForReading } from '#app/bulletins/queries/find-bulletin.server.ts'
import type { Answers } from '#app/bulletins/templates/questions.ts'
import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findPractice, type Practice } from '../find-practice.server.ts'

export type Translated = {
  position: number
  title: string
  body: string
  answers: Answers
  translated_at: Date
  by: string
  /** Chapters as the history counts them for this reader: the one that was translated, and the newest. */
  of_chapter: number
  newest: number
  outdated: boolean
}

/** A practice beside itself in another language, layer by layer as far as the speaker reads it; undefined where there is no such translation. */
export async function readTranslation(db: Db, speaker: Speaker, reference: string, language: string) {
  const practice = await findPractice(db, speaker, reference)
  if (!practice) return undefined
  const translated = await listTranslated(db, practice, language)
  if (translated.length === 0) return undefined
  const layers = await listLayers(db, practice.id)
  await signForReading(db, speaker, practice.id, layers)
  return { practice, layers: layers.map((layer) => beside(layer, translated)) }
}

function beside({ position, tlp, body, answers }: Layer, translated: Translated[]) {
  const other = translated.find((each) => each.position === position)
  return {
    position,
    tlp,
    answers,
    html: renderMarkdown(body),
    translated: other ? { ...other, html: renderMarkdown(other.body) } : null,
  }
}

/** Outdated once the words differ from those that were translated; a renewal leaves a translation as good as it was. */
export async function listTranslated(db: Db, { id }: Practice, language: string): Promise<Translated[]> {
  const { rows } = await sql<Translated>`
    select translation.position, translation.title, translation.body, translation.answers, translated_at,
      coalesce(author.organisation_name, practice.originator_name) as by,
      (select count(*)::int from revision where revision.bulletin_id = practice.id and revision.number <= of_revision) as of_chapter,
      (select count(*)::int from revision where revision.bulletin_id = practice.id) as newest,
      (old.body, old.answers) is distinct from (layer.body, layer.answers) or translation.position = 1 and exists (
        select from revision where (revision.bulletin_id, revision.number) = (practice.id, of_revision)
          and revision.header ->> 'title' is distinct from practice.title) as outdated
    from practice_translation as translation
    join bulletin as practice on practice.id = translation.bulletin_id
    join bulletin_layer as layer on (layer.bulletin_id, layer.position) = (translation.bulletin_id, translation.position)
    join revision_layer as old on (old.bulletin_id, old.number, old.position) = (translation.bulletin_id, of_revision, of_position)
    left join practice_author as author
      on (author.bulletin_id, author.organisation_id) = (translation.bulletin_id, translation.organisation_id)
    where translation.bulletin_id = ${id} and translation.language = ${language}
    order by translation.position`.execute(db)
  return rows
}
