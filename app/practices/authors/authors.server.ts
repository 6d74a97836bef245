import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findPractice, type Practice } from '../find-practice.server.ts'

export type State = 'asked' | 'accepted' | 'declined' | 'left'

export type CoAuthor = {
  organisation_id: string
  name: string
  state: State
  asked_at: Date
  answered_at: Date | null
  accepted: boolean
}

export type Askable = { id: string; name: string }

/** An own practice with who writes along and who could, for those who write for its owner; else undefined. */
export async function readAuthors(db: Db, speaker: Speaker, reference: string) {
  const practice = await findPractice(db, speaker, reference)
  if (!practice?.own || !may(speaker.roles, 'draft')) return undefined
  const mayAsk = may(speaker.roles, 'release') && !practice.brokered
  return {
    practice,
    mayAsk,
    authors: await listAuthors(db, practice),
    askable: mayAsk ? await listAskable(db, practice) : [],
  }
}

async function listAuthors(db: Db, { id }: Practice) {
  const { rows } = await sql<CoAuthor>`
    select author.organisation_id, coalesce(organisation.name, author.organisation_name) as name, author.state, asked_at, answered_at,
      accepted_at is not null as accepted
    from practice_author as author left join organisation on organisation.id = author.organisation_id
    where bulletin_id = ${id} order by array_position(array['asked', 'accepted', 'declined', 'left'], author.state), name`.execute(
    db,
  )
  return rows
}

/** Those that "who can see this" names to the owner; of what the whole world reads, those in the directory. */
async function listAskable(db: Db, { id, tlp }: Practice) {
  const { rows } = await sql<Askable>`
    select distinct organisation.id, organisation.name
    from organisation
    where organisation.id <> (select (portal.speaker()).organisation_id)
      and (${tlp === 0} or organisation.id in (
        select reader.organisation_id from portal.audience_of(${id}) as reader where reader.position = 1 and reader.organisation_id is not null))
      and not exists (select from practice_author where (bulletin_id, practice_author.organisation_id) = (${id}::uuid, organisation.id))
    order by organisation.name`.execute(db)
  return rows
}

/** Asks an organisation to write along. One that does not read the practice never learns of it. */
export async function askAuthor(db: Db, speaker: Speaker, practice: Practice, organisation_id: string) {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.authors_by_publishers')
  const askable = await listAskable(db, practice)
  if (!askable.some(({ id }) => id === organisation_id)) throw new Refusal('errors:refusal.not_to_be_asked')
  await db.insertInto('practice_author').values({ bulletin_id: practice.id, organisation_id }).execute()
  await record(db, speaker, 'practice.author_asked', practice.id)
}

/** The owner takes back what was not accepted, and ends what was. Answers false where there is nothing to end. */
export async function endAuthorship(db: Db, speaker: Speaker, { id }: Practice, organisation_id: string) {
  const withdrawn = await db
    .deleteFrom('practice_author')
    .where('bulletin_id', '=', id)
    .where('organisation_id', '=', organisation_id)
    .returning('bulletin_id')
    .executeTakeFirst()
  const ended = withdrawn ?? (await settle(db, speaker, id, organisation_id, 'left'))
  if (!ended) return false
  await record(db, speaker, withdrawn ? 'practice.author_withdrawn' : 'practice.authorship_ended', id)
  return true
}

export type Authorship = Practice & { state: State; organisation_name: string; mayAnswer: boolean }

/** What a practice of others asks of the own organisation, for those who write there; else undefined. */
export async function findAuthorship(db: Db, speaker: Speaker, reference: string): Promise<Authorship | undefined> {
  const practice = await findPractice(db, speaker, reference)
  if (!practice) return undefined
  const { rows } = await sql<Pick<Authorship, 'state' | 'organisation_name'>>`
    select author.state, organisation.name as organisation_name
    from practice_author as author join organisation on organisation.id = author.organisation_id
    where author.bulletin_id = ${practice.id} and author.organisation_id = ${speaker.organisation_id}
      and author.state in ('asked', 'accepted')`.execute(db)
  return rows[0] && { ...practice, ...rows[0], mayAnswer: may(speaker.roles, 'release') }
}

export async function answerAuthorship(db: Db, speaker: Speaker, { id }: Authorship, answer: 'accepted' | 'declined') {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.authors_by_publishers')
  const answered = await settle(db, speaker, id, speaker.organisation_id, answer)
  if (!answered) throw new Refusal('errors:refusal.not_asked_any_more')
  await record(db, speaker, 'practice.authorship_answered', id)
}

/** Answers false where the own organisation does not write along. */
export async function leaveAuthorship(db: Db, speaker: Speaker, { id }: Practice) {
  const left = await settle(db, speaker, id, speaker.organisation_id, 'left')
  if (!left) return false
  await record(db, speaker, 'practice.authorship_ended', id)
  return true
}

function settle(db: Db, { person_id }: Speaker, id: string, organisation_id: string, state: State) {
  return db
    .updateTable('practice_author')
    .set({ state, answered_by: person_id })
    .where('bulletin_id', '=', id)
    .where('organisation_id', '=', organisation_id)
    .where('state', 'in', state === 'left' ? ['accepted'] : ['asked'])
    .returning('bulletin_id')
    .executeTakeFirst()
}
