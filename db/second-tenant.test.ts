import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Database } from './database.server.ts'
import { renewKeys } from './keys.ts'
import { everything } from './testing/everything.ts'
import { fill } from './testing/filled.ts'
import { plantHarmless } from './testing/indicators.ts'
import { list, plantMarks } from './testing/marks.ts'
import { administer } from './testing/server.ts'
import { type Member, plantPerson, test } from './testing/world.ts'

/** How a stranger calls what a tenant may execute, with the ids of somebody else's bulletin. A function not listed here fails the test. */
const calls: Record<string, (id: string, organisation: string, reference: string) => string> = {
  accept_invitation: (id) => `count(*) from portal.accept_invitation('${id}')`,
  adoption_counts: (id) => `count(*) from portal.adoption_counts('${id}')`,
  adoption_features: (id) => `count(*) from portal.adoption_features('${id}')`,
  admits: (id) => `portal.admits('{1}', '{}', 0::smallint, '${id}', portal.speaker())`,
  alert_load: () => `count(*) from portal.alert_load()`,
  ask_confirmation: () => `portal.ask_confirmation()`,
  answer_sponsorship: (id) => `count(*) from portal.answer_sponsorship('${id}', 'confirmed', 'Known.', sha256('x'))`,
  apply_to_join: () => `portal.apply_to_join('{}', sha256('x'))`,
  ask_sponsors: (id, organisation) =>
    `count(*) from portal.ask_sponsors('${id}', array['${organisation}']::uuid[], sha256('x'))`,
  asked: () => `portal.asked('[[{"text": "seals", "form": "word", "not": false}]]', '[]')`,
  asked_for: () => `portal.asked_for('english', 'word', 'seals')`,
  asked_in: () => `portal.asked_in('english', '[[{"text": "seals", "form": "word", "not": false}]]')`,
  audiences_before: (id) => `count(*) from portal.audiences_before('${id}')`,
  answers_of: (id) => `count(*) from portal.answers_of('${id}')`,
  ask_brokerage: (id) => `portal.ask_brokerage('${id}')`,
  audience_of: (id) => `count(*) from portal.audience_of('${id}')`,
  audience_seal: (id) => `portal.audience_seal('${id}')`,
  begin_revision: (id) => `portal.begin_revision('${id}', 'BW-0000-0009')`,
  brings_content: (id) => `portal.brings_content('${id}')`,
  card_standing: () => `portal.card_standing('0123456789ABCDEF')`,
  confirm_application: (id) => `portal.confirm_application('${id}')`,
  confirm_mail: (id) => `portal.confirm_mail('${id}', 'forged')`,
  confirm_removal: (id) => `portal.confirm_removal('${id}')`,
  count_holders: (id) => `portal.count_holders('${id}')`,
  decide_application: (id) => `count(*) from portal.decide_application('${id}', 'refused', 'No.', '', sha256('x'))`,
  decline_brokerage: (id) => `portal.decline_brokerage('${id}', 'It names the terminal.')`,
  delivery_standing: () => `count(*) from portal.delivery_standing()`,
  drafts: (id, organisation) => `portal.drafts('${id}', '${organisation}')`,
  end_by_mail: (id) => `portal.end_by_mail('${id}', 'forged')`,
  end_membership: (id) => `portal.end_membership((select author_id from portal.bulletin where id = '${id}'), 1)`,
  ending_seal: (id) => `portal.ending_seal('${id}')`,
  drill_openings: (id) =>
    `count(*) from portal.drill_openings((select drill_id from portal.bulletin where id = '${id}'))`,
  end_drill: (id) => `portal.end_drill(coalesce((select drill_id from portal.bulletin where id = '${id}'), '${id}'))`,
  duty_now: (_id, organisation) => `count(*) from portal.duty_now('${organisation}')`,
  enter: () => `'what portal.enter answers is portal.speaker()'`,
  feed_owner: (id) => `count(*) from portal.feed_owner(sha256('${id}'))`,
  find_bulletin: (_id, _organisation, reference) => `portal.find_bulletin('${reference}')`,
  folded: () => `portal.folded('Çakıl')`,
  has_context: () => `portal.has_context()`,
  holds_content: (id) => `portal.holds_content('${id}')`,
  highlighted: () => `portal.highlighted('en', 'cloned seals', 'seal')`,
  name_sponsors: (id) => `portal.name_sponsors('${id}', array['Scheldt'])`,
  named_adopters: (id) => `count(*) from portal.named_adopters('${id}')`,
  list_standings: () => `count(*) from portal.list_standings('', null, null, null, null, 50)`,
  one_of: () => `portal.one_of('["type:ALERT"]')`,
  opened_by: (id) => `count(*) from portal.opened_by('${id}')`,
  is_author_of: (id) => `portal.is_author_of('${id}')`,
  is_secretariat: () => `portal.is_secretariat()`,
  invite_applicant_again: (id) => `count(*) from portal.invite_applicant_again('${id}', sha256('x'))`,
  is_suspended: () => `portal.is_suspended()`,
  impact_of: (id) => `count(*) from portal.impact_of('${id}')`,
  outcomes_of: (id) => `count(*) from portal.outcomes_of('${id}')`,
  own_digests: () => `count(*) from portal.own_digests()`,
  own_messages: (id) =>
    `count(*) from portal.own_messages((select id from portal.conversation where bulletin_id = '${id}'))`,
  preview_subscription: (_id, organisation) =>
    `count(*) from portal.preview_subscription('{"originators": ["${organisation}"]}', 90, 50)`,
  read_application: (id) => `count(*) from portal.read_application('${id}')`,
  published_digests: () => `count(*) from portal.published_digests()`,
  read_brokerage_origin: (id) => `count(*) from portal.read_brokerage_origin('${id}', 'To ask what the seal said')`,
  read_invitation: (id) => `count(*) from portal.read_invitation('${id}')`,
  reads_above: (id) => `portal.reads_above('${id}', 2::smallint), portal.reads_above('${id}', 5::smallint)`,
  recall_bulletin: (id) => `portal.recall_bulletin('${id}', 'wrong', 'Two seals were mistaken.')`,
  release_problems: (id) => `count(*) from portal.release_problems('${id}')`,
  removals: () => `* from portal.removals()`,
  removals_of: (id) => `count(*) from portal.removals_of('${id}')`,
  renew: (id) => `portal.renew('${id}', now() + interval '7 days')`,
  resume_organisation: (id) =>
    `count(*) from portal.resume_organisation((select organisation_id from portal.bulletin where id = '${id}'), 'x', 0)`,
  reviewers_of: (id) => `count(*) from portal.reviewers_of('${id}')`,
  said_in: () => `portal.said_in('text', '{"where": "quay"}')`,
  search: (id, organisation) =>
    `count(*) from portal.search(portal.asked('[]', '[["organisation:${organisation}"]]'), 50, now(), '${id}', null)`,
  agree_to_show: (id) => `portal.agree_to_show('${id}', 'unnamed')`,
  agree_to_show_answer: (id) => `portal.agree_to_show_answer('${id}', 'unnamed')`,
  set_roles: (id) =>
    `portal.set_roles((select author_id from portal.bulletin where id = '${id}'), '{"reader": null}', 1)`,
  shown_answers: (id) => `count(*) from portal.shown_answers('${id}')`,
  shown_replies: (id) => `count(*) from portal.shown_replies('${id}')`,
  similar_to_application: (id) => `count(*) from portal.similar_to_application('${id}')`,
  sponsorships: () => `count(*) from portal.sponsorships()`,
  speaker: () => `portal.speaker()`,
  standing_of: (_id, organisation) => `count(*) from portal.standing_of('${organisation}')`,
  suspend_organisation: (_id, organisation) => `count(*) from portal.suspend_organisation('${organisation}', 'x', 0)`,
  wider_layers: (id) => `count(*) from portal.wider_layers('${id}')`,
  stemming: () => `portal.stemming('nl')`,
  tell_watcher: (id) => `portal.tell_watcher('${id}', 1::smallint)`,
  take_brokerage: (id) => `portal.take_brokerage('${id}')`,
  withdraw_application: (id) => `portal.withdraw_application('${id}')`,
  withdraw_brokerage: (id) => `portal.withdraw_brokerage('${id}')`,
  writes_practice: (id) => `portal.writes_practice('${id}')`,
  worker_standing: () => `portal.worker_standing()`,
  without_identifiers: () => `portal.without_identifiers('MSKU 601 167 2')`,
}

test('a second tenant finds no trace of the first, in any role', async ({ copy, database, world }) => {
  const { organisation_id } = world.stranger
  await plantHarmless(copy.url, world.author)
  await list(copy.url, false, organisation_id)
  const readers = await everyRole(copy.url, organisation_id)
  const before = await Promise.all(readers.map((reader) => everything(database, reader)))

  await list(copy.url, true, organisation_id)
  await fill(database, world, copy.url)
  await list(copy.url, false, organisation_id)
  await administer(copy.url, `delete from portal.subscription where organisation_id = $1`, [organisation_id])
  const marks = await plantMarks(copy.url, organisation_id)

  const after = await Promise.all(readers.map((reader) => everything(database, reader)))
  expect(after).toEqual(before)
  const found = marks.filter(({ mark }) => JSON.stringify(after).includes(mark))
  expect(found).toEqual([])
  // the marks are where they should be: whoever wrote the bulletin sees many of them
  const own = JSON.stringify(await everything(database, world.author))
  expect(marks.filter(({ mark }) => own.includes(mark)).length).toBeGreaterThan(marks.length / 2)
})

test('no function answers a second tenant differently for what exists and what does not', {
  timeout: 300_000,
}, async ({ copy, key, database, world }) => {
  const { organisation_id } = world.author
  const { rows } = await administer(copy.url, `select id, reference from portal.bulletin where organisation_id = $1`, [
    organisation_id,
  ])
  const made = crypto.randomUUID()
  for (const reader of await everyRole(copy.url, world.stranger.organisation_id)) {
    await renewKeys(copy.url, [key.id])
    for (const name of await executable(database, reader)) {
      const call = calls[name]
      if (!call) throw new Error(`say in calls how a stranger would call portal.${name}`)
      const absent = await answer(database, reader, call(made, organisation_id, 'BW-0000-0000'))
      for (const { id, reference } of rows)
        expect(await answer(database, reader, call(id, organisation_id, reference))).toEqual(absent)
    }
  }
})

const planted = new Map<string, (Member | null)[]>()

/** A visitor, and a member of this organisation for each role there is. */
async function everyRole(url: string, organisation_id: string) {
  const kept = planted.get(organisation_id)
  if (kept) return kept
  const { rows } = await administer(
    url,
    `select unnest(regexp_matches(pg_get_constraintdef(oid), '''(\\w+)''', 'g')) as role from pg_constraint
     where conrelid = 'portal.member_role'::regclass and contype = 'c'`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(10)
  const readers: (Member | null)[] = [null]
  for (const { role } of rows) {
    const person_id = await plantPerson(url, role, organisation_id, role)
    readers.push({ organisation_id, person_id } as Member)
  }
  planted.set(organisation_id, readers)
  return readers
}

function executable(database: Database, reader: Member | null) {
  return database.read(reader, async (db) => {
    const { rows } = await sql<{ name: string }>`
      select proname as name from pg_proc where pronamespace = 'portal'::regnamespace
        and prorettype <> 'trigger'::regtype and has_function_privilege(oid, 'execute')`.execute(db)
    return rows.map(({ name }) => name)
  })
}

function answer(database: Database, reader: Member | null, call: string) {
  return database
    .write(reader, (db) => sql.raw(`select ${call}`).execute(db))
    .then(
      ({ rows }) => rows,
      ({ code, message }) => ({ code, message }),
    )
}
