import { sql } from 'kysely'
import { type Layer, listLayers, signForReading } from '#app/bulletins/queries/find-bulletin.server.ts'
import { wordsIn } from '#app/bulletins/templates/questions.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findPractice, type Practice } from '../find-practice.server.ts'
import { isPart, type Part } from './parts.ts'

export type Suggestion = {
  id: string
  part: Part
  words: string
  reason: string
  suggested_at: Date
  answer: 'taken' | 'declined' | null
  sentence: string
  answered_at: Date | null
  by: string
}

export type Writing = { practice: Practice; layers: Layer[]; mayAnswer: boolean; mayPropose: boolean }

/** A practice that the speaker's organisation writes, as owner or along with him; undefined for everybody else. */
export async function findWriting(db: Db, speaker: Speaker, reference: string): Promise<Writing | undefined> {
  const practice = await findPractice(db, speaker, reference)
  if (!practice || !may(speaker.roles, 'draft')) return undefined
  const { rows } = await sql<{ writes: boolean }>`select portal.writes_practice(${practice.id}) as writes`.execute(db)
  if (!rows[0]?.writes) return undefined
  const layers = await listLayers(db, practice.id)
  return { practice, layers, mayAnswer: practice.own, mayPropose: !practice.own }
}

/** What was proposed so far, and the words of one part for whoever proposes others. */
export async function readSuggestions(db: Db, speaker: Speaker, reference: string, wanted: string | null) {
  const written = await findWriting(db, speaker, reference)
  if (!written) return undefined
  const { practice, mayAnswer, mayPropose } = written
  const part = mayPropose && isPart(wanted) ? wanted : null
  const now = part ? await standing(db, speaker, written, part) : ''
  return { practice, mayAnswer, mayPropose, part, now, suggestions: await listSuggestions(db, practice) }
}

/** Those that wait first. */
async function listSuggestions(db: Db, { id }: Practice): Promise<Suggestion[]> {
  return (await suggestions(sql`suggestion.bulletin_id = ${id}`).execute(db)).rows
}

async function findSuggestion(db: Db, { id }: Practice, which: string): Promise<Suggestion | undefined> {
  const { rows } = await suggestions(sql`suggestion.bulletin_id = ${id} and suggestion.id = ${which}`).execute(db)
  return rows[0]
}

/** One that the speaker may answer; also one answered meanwhile, so that a second answer hears of the first. */
export async function openSuggestion(db: Db, speaker: Speaker, reference: string, id: string) {
  const written = await findWriting(db, speaker, reference)
  if (!written?.mayAnswer) return undefined
  const suggestion = await findSuggestion(db, written.practice, id)
  if (!suggestion) return undefined
  const now = await standing(db, speaker, written, suggestion.part)
  return { practice: written.practice, suggestion, now }
}

function suggestions(wanted: ReturnType<typeof sql>) {
  return sql<Suggestion>`
    select suggestion.id, part, words, reason, suggested_at, answer, sentence, suggestion.answered_at,
      coalesce(organisation.name, author.organisation_name, '') as by
    from practice_suggestion as suggestion
    left join organisation on organisation.id = suggestion.organisation_id
    left join practice_author as author
      on (author.bulletin_id, author.organisation_id) = (suggestion.bulletin_id, suggestion.organisation_id)
    where ${wanted} order by suggestion.answered_at is not null, suggested_at desc limit 200`
}

/** What the widest layer says there now. Showing it is reading the layer, and is signed for. */
async function standing(db: Db, speaker: Speaker, { practice, layers }: Writing, part: Part) {
  const first = layers.slice(0, 1)
  await signForReading(db, speaker, practice.id, first)
  return wordsIn(first[0]?.answers[part])
}
