import { behind } from '../ground.ts'
import { word } from './hidden.ts'

/** Text that is not free: fixed words, settings from a list, and lists that are everybody's. */
const fixed = new Set([
  'acknowledgement.answer',
  'adoption.reason',
  'adoption.status',
  'adoption_change.reason',
  'adoption_change.status',
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
  'bulletin_audience.state',
  'bulletin_facet.state',
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
  'indicator_audience.type',
  'known_harmless.reason',
  'known_harmless.type',
  'known_harmless.value',
  'invitation.language',
  'invitation.roles',
  'layer_circle.stance',
  'member_role.role',
  'organisation.status',
  'outbox.kind',
  'person.language',
  'person.time_zone',
  'port.code',
  'port.country',
  'port.name',
  'port.region',
  'practice_audience.state',
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
  'subscription.kind',
  'watched_identifier.type',
  'webhook.reason',
  'webhook.state',
])

/** Codes of chance, in a form of their own. */
const drawn = new Set(['brokerage.receipt', 'gate_card.code'])

/** What the secretariat tells everybody. */
const everybodys = ['known_harmless']

type Column = { name: string; type: string; statement: string }

/** The columns that could carry somebody's words and carry no mark: a new one has to be planted, or named above. */
export async function uncovered() {
  const columns = await behind<Column>(
    `select table_name || '.' || column_name as name, data_type as type,
       format('select from portal.%I where lower(%I::text) like lower($1) limit 1', table_name, column_name) as statement
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'portal' and table_type = 'BASE TABLE'
       and (data_type in ('text', 'character varying', 'jsonb', 'json') or udt_name = '_text')
     order by name`,
  )
  const missing: string[] = []
  for (const { name, statement } of columns)
    if (!fixed.has(name) && !drawn.has(name) && (await behind(statement, [`%${word}%`])).length === 0)
      missing.push(name)
  return missing
}

/** The tables without a row of this organisation, of those that say whose a row is. */
export async function untouched(organisation: string) {
  const missing: string[] = []
  for (const { table, whose } of await tablesOfTenants())
    if (
      !everybodys.includes(table) &&
      (await behind(`select from portal.${table} as row where ${whose} limit 1`, [organisation])).length === 0
    )
      missing.push(table)
  return missing
}

/** One word for everything an organisation has: when it stays the same, nobody wrote, changed or took away anything. */
export async function stateOf(organisation: string) {
  const states: Record<string, unknown> = {}
  for (const { table, whose } of await tablesOfTenants())
    [states[table]] = await behind(
      `select count(*), md5(string_agg(said, '' order by said)) from (
         select (to_jsonb(row) - $2::text[])::text as said from portal.${table} as row
         where ${whose} and not ${addedByTheClock[table] ?? 'false'}) as row`,
      [organisation, byTheClock[table] ?? []],
    )
  return states
}

/** What the worker moves on as time passes, whatever anybody asks meanwhile. */
const byTheClock: Record<string, string[]> = {
  delivery: ['state', 'attempts', 'next_at', 'lease_until', 'last_error', 'sent_at', 'message_id'],
  escalation: ['step', 'ended_at', 'ending'],
}

const escalated = `row.event_id in (select id from portal.outbox where kind like 'escalation.%')`

/** The rows that come of nobody's answering in time. */
const addedByTheClock: Record<string, string> = {
  audit_digest_line: 'true',
  delivery: escalated,
  escalation_call: 'row.step > 0',
  notice: escalated,
  outbox: `row.kind like 'escalation.%'`,
}

/** Tables that say in another way whose a row is. */
const otherwise = {
  attachment_chunk: 'content_id in (select id from portal.attachment_content where organisation_id = $1)',
  brokerage: 'secretariat_id = $1',
  gate_card: 'bulletin_id in (select id from portal.bulletin where organisation_id = $1)',
  mail_pause: 'person_id in (select person_id from portal.membership where organisation_id = $1)',
  organisation: 'id = $1',
  person: 'id in (select person_id from portal.membership where organisation_id = $1)',
}

async function tablesOfTenants() {
  const rows = await behind<{ table: string; whose: string }>(
    `select quote_ident(table_name) as table, 'organisation_id = $1' as whose
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'portal' and column_name = 'organisation_id' and table_type = 'BASE TABLE' order by table_name`,
  )
  return [...rows, ...Object.entries(otherwise).map(([table, whose]) => ({ table, whose }))]
}
