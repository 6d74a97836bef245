import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Opened } from './find-calls.server.ts'
import { type AnswerTyped, type CallTyped, mayCall, type Showing } from './schema.ts'

/** Calls in the name of the own house. Answers the id of the call. */
export async function openCall(db: Db, speaker: Speaker, typed: CallTyped): Promise<string> {
  onlyCallers(speaker)
  const { organisation_id, person_id } = speaker
  const id = randomUUID()
  await db
    .insertInto('open_call')
    .values({ id, organisation_id, person_id, ...typed })
    .execute()
  await record(db, speaker, 'call.opened', id)
  return id
}

/** Closes an own call where it is open, and says what came of it. Answers false for what is another house's. */
export async function closeCall(db: Db, speaker: Speaker, { call }: Opened, outcome: string): Promise<boolean> {
  onlyCallers(speaker)
  if (!call.own) return false
  const closing = call.open ? { closed_on: sql<Date>`now()` } : {}
  const changed = await db
    .updateTable('open_call')
    .set({ outcome, ...closing })
    .where('id', '=', call.id)
    .returning('id')
    .executeTakeFirst()
  if (changed) await record(db, speaker, call.open ? 'call.closed' : 'call.outcome_written', call.id)
  return Boolean(changed)
}

type Given = 'given' | 'absent' | 'over'

/** Answers in the name of the own house. What may not be read, or is no practice, is as absent as what is not there. */
export async function giveAnswer(db: Db, speaker: Speaker, { call }: Opened, typed: AnswerTyped): Promise<Given> {
  onlyCallers(speaker)
  if (call.own || !call.open) return 'over'
  const practice = typed.reference ? await findNamed(db, typed.reference) : undefined
  if (typed.reference && !practice) return 'absent'
  const { organisation_id, person_id } = speaker
  const answer = { id: randomUUID(), call_id: call.id, organisation_id }
  await db
    .insertInto('call_answer')
    .values({ ...answer, person_id, words: typed.words })
    .execute()
  if (practice) {
    const { id: answer_id, ...rest } = answer
    await db
      .insertInto('call_answer_practice')
      .values({ answer_id, ...rest, bulletin_id: practice.id })
      .execute()
  }
  await record(db, speaker, 'call.answered', call.id)
  return 'given'
}

function findNamed(db: Db, typed: string) {
  return db
    .selectFrom('bulletin')
    .select('id')
    .where('id', '=', bulletinId(referenceOf(typed) ?? ''))
    .where('type', '=', 'PRACTICE')
    .where('state', '=', 'released')
    .executeTakeFirst()
}

/** Says for the own side whether all members may see an answer. Answers false for what is not its to say. */
export async function chooseShowing(db: Db, speaker: Speaker, answer: string, choice: Showing): Promise<boolean> {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.not_yours_to_show')
  const said = choice === 'none' ? null : choice
  const { rows } = await sql<{ done: boolean }>`select portal.agree_to_show_answer(${answer}, ${said}) as done`.execute(
    db,
  )
  if (!rows[0]?.done) return false
  await record(db, speaker, said ? 'call.answer_shown' : 'call.answer_hidden', answer)
  return true
}

function onlyCallers({ roles }: Speaker) {
  if (!mayCall(roles)) throw new Refusal('errors:refusal.not_your_calls')
}
