import pg from 'pg'
import { administer } from './server.ts'

export type Mark = { table: string; column: string; mark: string }

type Column = { table: string; column: string; type: string }

/** Columns with a closed list of values: no mark fits, and none of them says whose row it is. */
const coded = [
  'acknowledgement.answer',
  'adoption.reason',
  'adoption.status',
  'adoption_tally.stage',
  'alert_preference.cadence',
  'application.language',
  'application.state',
  'application_sponsor.answer',
  'attachment.kind',
  'attachment_chunk.variant',
  'attachment_content.state',
  'attachment_content.store',
  'brokerage.state',
  'bulletin.certainty',
  'bulletin.state',
  'bulletin.urgency',
  'bulletin_link.kind',
  'call_answer.answerer_shows',
  'circle.kind',
  'collection.readers',
  'delivery.channel',
  'delivery.state',
  'drill.kind',
  'drill.language',
  'drill.template',
  'drill_answer.answer',
  'drill_answer.role',
  'duty_week.time_zone',
  'escalation.ending',
  'indicator.outcome',
  'indicator.type',
  'invitation.language',
  'invitation.roles',
  'layer_circle.stance',
  'member_role.role',
  'notice.kind',
  'organisation.status',
  'outbox.kind',
  'subscription.kind',
  'person.language',
  'person.time_zone',
  'practice_author.state',
  'practice_grade.grade',
  'practice_reply.asker_shows',
  'practice_reply.replier_shows',
  'practice_request.kind',
  'practice_request.state',
  'practice_suggestion.answer',
  'practice_suggestion.part',
  'practice_translation.language',
  'question.answered_to',
  'recall.reason',
  'release_cap.role',
  'revision.kind',
  'sighting.kind',
  'site.gone_through',
  'site.kind',
  'site.port',
  'site.size',
  'site_median.category',
  'site_median.site_kind',
  'site_median.site_size',
  'subscription.cadence',
  'watched_identifier.type',
  'webhook.reason',
  'webhook.state',
  'webhook_attempt.kind',
]

/** A reference or an address has a form of its own: the marks for it are those the rows have. */
const formed = ['bulletin.reference', 'brokerage.receipt', 'gate_card.code', 'webhook.url']

/** What the whole alliance may know, and no organisation wrote. */
const common = ['port', 'circle', 'known_harmless']

/**
 * Writes a mark of its own into every column of text of every table, in each row that is not of this organisation, which
 * must not be released to it. Throws for a column that it cannot mark and does not know, and for a table without a row.
 */
export async function plantMarks(url: string, otherThan: string): Promise<Mark[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // no trigger works anything out of a mark
    await client.query('set session_replication_role = replica')
    const marks: Mark[] = []
    for (const column of await textColumns(client)) marks.push(...(await plant(client, column, otherThan)))
    return marks
  } finally {
    await client.end()
  }
}

async function textColumns(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select table_name as table, column_name as column, udt_name as type from information_schema.columns
     where table_schema = 'portal' and udt_name in ('text', '_text', 'varchar', 'json', 'jsonb', 'citext', 'bpchar') order by 1, 2`,
  )
  return rows.filter(({ table }) => !common.includes(table))
}

async function plant(client: pg.Client, { table, column, type }: Column, otherThan: string): Promise<Mark[]> {
  const name = `${table}.${column}`
  const theirs = `from portal."${table}" as t where ${belongs(table)} is distinct from $1`
  if (formed.includes(name)) {
    const { rows } = await client.query(`select distinct "${column}"::text as mark ${theirs}`, [otherThan])
    return rows.map(({ mark }) => ({ table, column, mark }))
  }
  if (coded.includes(name)) return []
  const mark = `mark:${name}`
  const value =
    { _text: 'array[$2::text]', json: 'to_json($2::text)', jsonb: `jsonb_build_object('mark', $2::text)` }[type] ?? '$2'
  const planted = await client
    .query(`update portal."${table}" as t set "${column}" = ${value} where ${belongs(table)} is distinct from $1`, [
      otherThan,
      mark,
    ])
    .catch((cause) => Promise.reject(new Error(`plantMarks() does not know how to mark ${name}`, { cause })))
  if (!planted.rowCount) throw new Error(`plantMarks() finds no row to mark in ${table}`)
  return [{ table, column, mark }]
}

/** Whose a row is. */
function belongs(table: string) {
  if (table === 'organisation') return 't.id'
  if (table === 'brokerage') return 't.secretariat_id'
  if (table === 'context_key') return 'null::uuid'
  if (table === 'gate_card') return '(select organisation_id from portal.bulletin where id = t.bulletin_id)'
  if (table === 'practice_reply')
    return '(select organisation_id from portal.practice_reply_origin where reply_id = t.id)'
  if (table === 'attachment_chunk')
    return '(select organisation_id from portal.attachment_content where id = t.content_id)'
  if (table === 'mail_pause')
    return '(select organisation_id from portal.membership as m where m.person_id = t.person_id limit 1)'
  if (table === 'person') return '(select organisation_id from portal.membership as m where m.person_id = t.id limit 1)'
  return 't.organisation_id'
}

/** Lists in the directory every organisation, person and group but those of one organisation, or none of them. */
export async function list(url: string, listed: boolean, otherThan: string) {
  for (const table of ['organisation', 'membership', '"group"'])
    await administer(url, `update portal.${table} as t set listed = $2 where ${belongs(table)} <> $1`, [
      otherThan,
      listed,
    ])
}
