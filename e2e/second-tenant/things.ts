import { behind } from '../ground.ts'
import type { Tenant } from './tenants.ts'

/** Where a thing of an organisation is found: the first of each kind. */
const kinds = {
  organisation: `select $1::uuid as id`,
  person: `select person_id as id from portal.membership where organisation_id = $1`,
  session: `select session.id from auth.session join portal.membership on person_id = "userId" where organisation_id = $1`,
  bulletin: `select id from portal.bulletin where organisation_id = $1 and state = 'released'`,
  group: `select id from portal."group" where organisation_id = $1`,
  subscription: `select id from portal.subscription where organisation_id = $1`,
  event: `select id from portal.outbox where organisation_id = $1`,
  'read record': `select id from portal.read_record where organisation_id = $1`,
  attachment: `select id from portal.attachment where organisation_id = $1`,
  content: `select id from portal.attachment_content where organisation_id = $1`,
  region: `select id from portal.annotation where organisation_id = $1`,
  download: `select id from portal.download_record where organisation_id = $1`,
  indicator: `select id from portal.indicator where organisation_id = $1 and type = 'container'`,
  sighting: `select id from portal.sighting where organisation_id = $1`,
  question: `select id from portal.question where organisation_id = $1`,
  conversation: `select id from portal.conversation where organisation_id = $1`,
  message: `select id from portal.conversation_message where organisation_id = $1`,
  warning: `select id from portal.overruled_warning where organisation_id = $1`,
  request: `select id from portal.brokerage where secretariat_id = $1`,
  reading: `select id from portal.brokerage_reading where organisation_id = $1`,
  feed: `select id from portal.feed where organisation_id = $1`,
  watched: `select id from portal.watched_identifier where organisation_id = $1`,
  call: `select id from portal.expected_call where organisation_id = $1`,
  box: `select id from portal.expected_box where organisation_id = $1`,
  webhook: `select id from portal.webhook where organisation_id = $1`,
  colleague: `select person_id as id from portal.membership where organisation_id = $1`,
  application: `select id from portal.application where organisation_id = $1`,
  invitation: `select id from portal.invitation where organisation_id = $1`,
  device: `select id from portal.push_device where organisation_id = $1`,
  suggestion: `select id from portal.practice_suggestion where organisation_id = $1`,
  asked: `select id from portal.practice_request where organisation_id = $1`,
  reply: `select reply_id as id from portal.practice_reply_origin where organisation_id = $1`,
  seat: `select id from portal.board_member where organisation_id = $1`,
  site: `select site_id as id from portal.assessment where organisation_id = $1`,
  collection: `select id from portal.collection where organisation_id = $1`,
  sought: `select id from portal.open_call where organisation_id = $1`,
  'call answer': `select id from portal.call_answer where organisation_id = $1`,
  month: `select id from portal.practice_of_month where organisation_id = $1`,
  drill: `select id from portal.drill where organisation_id = $1`,
  week: `select id from portal.duty_week where organisation_id = $1`,
  shift: `select id from portal.duty_shift where organisation_id = $1`,
  search: `select id from portal.saved_search where organisation_id = $1`,
}

export type Kind = keyof typeof kinds

/** What an organisation has that can stand in an address, of every kind, one each; all of its references and containers. */
export async function thingsOf({ id }: Tenant, references: string[]) {
  const one = Object.entries(kinds).map(
    ([kind, query]) => `(select '${kind}' as kind, id from (${query}) as one limit 1)`,
  )
  const rows = await behind<{ kind: Kind; id: string }>(one.join(' union all '), [id])
  const containers = await behind<{ value: string }>(
    `select value from portal.indicator where organisation_id = $1 and type = 'container' and value ~ '^[A-Z]{4}[0-9]{7}$' order by value`,
    [id],
  )
  const byKind = new Map(rows.map((row) => [row.kind, row.id]))
  const missing = (Object.keys(kinds) as Kind[]).filter((kind) => !byKind.has(kind))
  if (missing.length > 0) throw new Error(`Nothing is there of: ${missing.join(', ')}.`)
  return { ids: rows.map((row) => row.id), byKind, references, containers: containers.map(({ value }) => value) }
}

export type Things = Awaited<ReturnType<typeof thingsOf>>

/** A form that tries to be every form: what is not asked for is not to be listened to. */
export function anyForm(thing: string): Record<string, string> {
  return {
    id: thing,
    organisation_id: thing,
    person_id: thing,
    bulletin_id: thing,
    author_id: thing,
    reviewer_id: thing,
    indicator_id: thing,
    attachment_id: thing,
    question_id: thing,
    other_id: thing,
    other: thing,
    reason: 'Taken over by somebody',
    answer: 'HIT',
    note: 'Taken over',
    caption: 'Taken over',
    name: 'Taken over',
    label: 'Taken over',
    lines: 'CSQU3054383',
    taken: thing,
    kind: 'related',
    seen_on: '2026-01-01',
    releaser_id: thing,
    reference: thing,
    version: '0',
    tlp: '2',
    state: 'released',
    title: 'Taken over',
    text: 'Taken over',
    body: 'Taken over',
    severity: '4',
    least_severity: '4',
    language: 'en',
    to: '/',
    until: '2026-01-01T00:00:00.000Z',
    ...practiceForm(thing),
  }
}

function practiceForm(thing: string) {
  return {
    site_id: thing,
    status: 'A4',
    named: 'yes',
    practices: thing,
    [`maturity-${thing}`]: '1',
    size: 'Z-S',
    grade: 'E4',
    member: `${thing}:${thing}`,
    last_day: '2030-01-01',
    sentence: 'Taken over by somebody',
    part: 'claim',
    words: 'Taken over',
    of_revision: '1',
    template: 'bad_seals',
    site: 'Taken over',
    participants: thing,
    results: 'Taken over',
  }
}

/** What some forms understand otherwise than most, by the address they are posted to. */
const fitting: [RegExp, Record<string, string>][] = [
  [/adoption$/, { reason: '' }],
  [/authorship$/, { answer: 'accepted' }],
  [/^sites\/:siteId/, { kind: 'S-CON' }],
  [/^drills/, { kind: 'drill' }],
  [/showing$/, { choice: 'named' }],
  [/^practices\/calls/, { purpose: 'Taken over', outcome: 'Taken over', reference: '' }],
]

/** The same, so that the form at this address takes it for one of its own. */
export function formFor(path: string, thing: string) {
  return { ...anyForm(thing), ...fitting.find(([address]) => address.test(path))?.[1] }
}
