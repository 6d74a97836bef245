import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { signForReading } from '#app/bulletins/queries/find-bulletin.server.ts'
import type { Answers } from '#app/bulletins/templates/questions.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findWriting } from '../suggestions/list-suggestions.server.ts'
import { parts } from '../suggestions/parts.ts'
import { listTranslated } from './read-translation.server.ts'
import type { TranslationText } from './schema.ts'

/** A practice that the speaker's organisation writes, with its layers and the languages it is in; else undefined. */
export async function findTranslatable(db: Db, speaker: Speaker, reference: string) {
  const written = await findWriting(db, speaker, reference)
  if (!written) return undefined
  const { practice } = written
  const { rows } = await sql<{ language: string }>`
    select distinct language from practice_translation where bulletin_id = ${practice.id} order by 1`.execute(db)
  return { practice, languages: rows.map(({ language }) => language) }
}

/** A layer to be translated, beside what was written of it so far. */
export async function openTranslation(db: Db, speaker: Speaker, reference: string, language: string, position: string) {
  const written = await findWriting(db, speaker, reference)
  if (!written || written.practice.language === language) return undefined
  const { practice, layers } = written
  const layer = layers.find((each) => String(each.position) === position)
  if (!layer) return undefined
  await signForReading(db, speaker, practice.id, [layer])
  const translated = await listTranslated(db, practice, language)
  return {
    practice,
    layer,
    layers: layers.map((each) => each.position),
    of_revision: await chapterOf(db, practice.id, layer.position),
    translated: translated.find((each) => each.position === layer.position) ?? null,
  }
}

export type Opened = NonNullable<Awaited<ReturnType<typeof openTranslation>>>

/** The newest chapter of the history that says what the layer says now. */
async function chapterOf(db: Db, id: string, position: number) {
  const { rows } = await sql<{ number: number }>`
    select max(number) as number from revision_layer where bulletin_id = ${id} and position = ${position} and not removed`.execute(
    db,
  )
  return rows[0]?.number ?? 1
}

/** Keeps a layer in another language, in the place of what stood there. */
export async function translateLayer(
  db: Db,
  speaker: Speaker,
  { practice, layer }: Opened,
  language: string,
  text: TranslationText,
) {
  const { organisation_id, person_id } = speaker
  const { of_revision, title, body } = text
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from revision_layer where (bulletin_id, number, position)
      = (${practice.id}::uuid, ${of_revision}::int, ${layer.position}::smallint)) as known`.execute(db)
  if (!rows[0]?.known) throw new Refusal('errors:refusal.no_such_chapter')
  const row = {
    organisation_id,
    person_id,
    title: layer.position === 1 ? title : '',
    body,
    answers: JSON.stringify(answersIn(text, layer.answers)),
    of_revision,
    of_position: layer.position,
  }
  await db
    .insertInto('practice_translation')
    .values({ bulletin_id: practice.id, position: layer.position, language, ...row })
    .onConflict((conflict) => conflict.columns(['bulletin_id', 'position', 'language']).doUpdateSet(row))
    .execute()
  await record(db, speaker, 'practice.translated', practice.id)
}

/** Only what the original answers is answered in the translation. */
function answersIn(text: TranslationText, original: Answers) {
  return Object.fromEntries(
    parts.filter((part) => original[part]?.length && text[part]).map((part) => [part, text[part]]),
  )
}

/** Drops a language, layer by layer as far as the speaker reads it. Answers false where there is none. */
export async function dropTranslation(db: Db, speaker: Speaker, id: string, language: string) {
  const gone = await db
    .deleteFrom('practice_translation')
    .where('bulletin_id', '=', id)
    .where('language', '=', language)
    .returning('position')
    .execute()
  if (gone.length === 0) return false
  await record(db, speaker, 'practice.translation_removed', id)
  return true
}
