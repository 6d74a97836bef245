import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Conversation = {
  id: string
  bulletin_id: string
  reference: string
  title: string
  tlp: Tlp
  state: string
  exercise: boolean
  /** The organisation on the other side; null where the directory does not list it. */
  partner: string | null
  /** Whether the speaker's organisation released what this is about. */
  originator: boolean
  opened_at: Date
  last_at: Date
  unread: boolean
}

/** Counting and listing stop here. */
const most = 200

/** The conversations of the own organisation, the last spoken in first. */
export async function listConversations(db: Db, speaker: Speaker): Promise<Conversation[]> {
  return (await conversations(speaker, sql`true`).execute(db)).rows
}

export async function findConversation(db: Db, speaker: Speaker, id: string): Promise<Conversation | undefined> {
  return (await conversations(speaker, sql`conversation.id = ${id}`).execute(db)).rows[0]
}

function conversations({ organisation_id, person_id }: Speaker, wanted: ReturnType<typeof sql>) {
  return sql<Conversation>`
    select conversation.id, bulletin_id, reference, bulletin.tlp, state, exercise, opened_at,
      case state when 'recalled' then '' else title end as title, originator_id = ${organisation_id} as originator,
      case when originator_id = ${organisation_id} then other.name
        when brokered then coalesce(broker.name, originator_name) else originator_name end as partner,
      coalesce((select max(sent_at) from conversation_message where conversation_id = conversation.id), opened_at) as last_at,
      exists (select from notice where notice.subject = conversation.id and read_at is null
              and notice.organisation_id = ${organisation_id} and notice.person_id = ${person_id}) as unread
    from conversation join bulletin on bulletin.id = conversation.bulletin_id
    left join organisation as other on other.id = conversation.organisation_id
    left join organisation as broker on broker.id = originator_id
    where ${organisation_id} in (conversation.originator_id, conversation.organisation_id) and ${wanted}
    order by last_at desc limit ${most}`
}

export type Message = { id: string; own: boolean; writer: string | null; body: string; sent_at: Date }

/** What was said, in order; of the own side also by whom. */
export async function listMessages(db: Db, { organisation_id }: Speaker, id: string): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select message.id, message.organisation_id = ${organisation_id} as own, person.name as writer, body, sent_at
    from conversation_message as message
    left join portal.own_messages(${id}) as signed on signed.message_id = message.id
    left join person on person.id = signed.person_id
    where conversation_id = ${id}
    order by sent_at, message.id`.execute(db)
  return rows
}

/** The conversation has to be one that the speaker may read; the other side is told. */
export async function sendMessage(db: Db, speaker: Speaker, conversation_id: string, body: string) {
  const { organisation_id, person_id } = speaker
  await db
    .insertInto('conversation_message')
    .values({ id: randomUUID(), conversation_id, organisation_id, person_id, body })
    .execute()
  await record(db, speaker, 'conversation.written', conversation_id)
}
