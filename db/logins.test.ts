import { describe, expect } from 'vitest'
import { announce, marked, publish } from './testing/bulletins.ts'
import { fill, portalTables } from './testing/filled.ts'
import { openRaw, type Raw } from './testing/raw.ts'
import { administer } from './testing/server.ts'
import { test } from './testing/world.ts'

const columns = `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`

describe('the worker’s login', () => {
  test('reads events, deliveries and the files that no scanner has looked at, and no other table', async ({
    copy,
    database,
    world,
  }) => {
    const tables = await fill(database, world, copy.url)
    const raw = await openRaw(copy.worker)
    const read: string[] = []
    for (const table of tables) if ((await raw.ask(`select from portal.${table}`)).count) read.push(table)
    expect(read).toEqual(['attachment_chunk', 'attachment_content', 'delivery', 'outbox'])
    for (const table of await authTables(copy.url))
      expect((await raw.ask(`select from auth.${table}`)).error).toBe('42501')
    await raw.close()
  })

  /** By policies that say when it is over. */
  const dropped = ['expected_box', 'expected_call', 'watched_identifier']

  test('writes where a delivery stands and that an event was gone through, drops what is over, and nothing else', async ({
    copy,
    database,
    world,
  }) => {
    await fill(database, world, copy.url)
    const raw = await openRaw(copy.worker)
    const written: string[] = []
    for (const table of await portalTables(copy.url)) {
      written.push(...(await updatable(raw, copy.url, table)))
      const drops = await raw.ask(`delete from portal.${table}`)
      expect([table, drops.error]).toEqual([table, dropped.includes(table) ? undefined : '42501'])
      for (const other of [`insert into portal.${table} default values`, `truncate portal.${table}`])
        expect([other, (await raw.ask(other)).error]).toEqual([other, '42501'])
    }
    const stands = ['attempts', 'last_error', 'lease_until', 'message_id', 'next_at', 'sent_at', 'state']
    expect(written.toSorted()).toEqual([...stands.map((name) => `delivery.${name}`), 'outbox.watched_at'])
    await raw.close()
  })

  test('expands an event through the one function, which tells it how many, not who', async ({
    copy,
    database,
    world,
  }) => {
    const id = await publish(database, world, marked(world)['TLP:AMBER'])
    const event = await announce(database, world, copy.url, id)
    await administer(copy.url, `update portal.outbox set expanded_at = null where id = $1`, [event])
    await administer(copy.url, `delete from portal.notice where event_id = $1`, [event])
    await administer(copy.url, `delete from portal.delivery where event_id = $1`, [event])
    const raw = await openRaw(copy.worker)
    expect((await raw.ask(`select portal.expand_event('${event}') as told`)).rows).toEqual([{ told: 6 }])
    expect(await executable(raw, 'portal')).toEqual([
      'advance_escalations',
      'bounce_letter',
      'due_drills',
      'expand_event',
      'fill_rota',
      'forget_drills',
      'keep_attempt',
      'lapse_brokerages',
      'lapse_drills',
      'make_digest',
      'remind_of_answers',
      'remind_of_expiry',
      'settle_check',
      'sign_of_life',
      'switched_off',
      'switched_off_told',
      'tally_adoptions',
      'tell_medians',
      'watch_followers',
      'webhook_to_call',
    ])
    await raw.close()
  })
})

describe('sign-in’s login', () => {
  test('reaches schema auth and nothing else', async ({ copy, database, world }) => {
    const tables = await fill(database, world, copy.url)
    const raw = await openRaw(copy.auth)
    for (const table of tables)
      for (const statement of [
        `select from portal.${table}`,
        `delete from portal.${table}`,
        `insert into portal.${table} default values`,
      ])
        expect([statement, (await raw.ask(statement)).error]).toEqual([statement, '42501'])
    expect(await executable(raw, 'portal')).toEqual([])
    expect((await raw.ask('select from auth.member')).count).toBeGreaterThan(0)
    expect((await raw.ask('select portal.speaker()')).error).toBe('42501')
    await raw.close()
  })

  // Stated, not prevented: whoever signs people in can also sign in as them.
  test('writes memberships, and so could make anybody a member anywhere', async ({ copy, world }) => {
    const raw = await openRaw(copy.auth)
    await raw.ask('begin')
    const join = await raw.ask(`insert into auth.member ("organizationId", "userId", role)
      values ('${world.author.organisation_id}', '${world.stranger.person_id}', 'reader')`)
    expect(join).toMatchObject({ count: 1 })
    await raw.undo()
    await raw.close()
  })
})

describe('the portal’s login', () => {
  test('has no right of its own, and none on schema auth as a tenant', async ({ copy, database, world }) => {
    const tables = await fill(database, world, copy.url)
    const raw = await openRaw(copy.app)
    for (const table of await authTables(copy.url))
      expect((await raw.ask(`select from auth.${table}`)).error).toBe('42501')
    await raw.ask('set role none')
    for (const table of tables) expect((await raw.ask(`select from portal.${table}`)).error).toBe('42501')
    for (const role of ['portal_owner', 'portal_definer', 'portal_worker', 'portal_auth', 'postgres'])
      expect((await raw.ask(`set role ${role}`)).error).toBe('42501')
    await raw.close()
  })

  test('executes as a tenant what is listed here, and no other function', async ({ copy }) => {
    const raw = await openRaw(copy.app)
    const listed = [
      'accept_invitation',
      'admits',
      'adoption_counts',
      'adoption_features',
      'agree_to_show',
      'agree_to_show_answer',
      'alert_load',
      'answer_sponsorship',
      'answers_of',
      'apply_to_join',
      'ask_brokerage',
      'ask_confirmation',
      'ask_sponsors',
      'asked',
      'asked_for',
      'asked_in',
      'audience_of',
      'audience_seal',
      'audiences_before',
      'begin_revision',
      'brings_content',
      'card_standing',
      'confirm_application',
      'confirm_mail',
      'confirm_removal',
      'count_holders',
      'decide_application',
      'decline_brokerage',
      'delivery_standing',
      'drafts',
      'drill_openings',
      'duty_now',
      'end_by_mail',
      'end_drill',
      'end_membership',
      'ending_seal',
      'enter',
      'feed_owner',
      'find_bulletin',
      'folded',
      'has_context',
      'highlighted',
      'holds_content',
      'impact_of',
      'invite_applicant_again',
      'is_author_of',
      'is_secretariat',
      'is_suspended',
      'list_standings',
      'name_sponsors',
      'named_adopters',
      'one_of',
      'opened_by',
      'outcomes_of',
      'own_digests',
      'own_messages',
      'preview_subscription',
      'published_digests',
      'read_application',
      'read_brokerage_origin',
      'read_invitation',
      'reads_above',
      'recall_bulletin',
      'release_problems',
      'removals',
      'removals_of',
      'renew',
      'resume_organisation',
      'reviewers_of',
      'said_in',
      'search',
      'set_roles',
      'shown_answers',
      'shown_replies',
      'similar_to_application',
      'speaker',
      'sponsorships',
      'standing_of',
      'stemming',
      'suspend_organisation',
      'take_brokerage',
      'tell_watcher',
      'wider_layers',
      'withdraw_application',
      'withdraw_brokerage',
      'without_identifiers',
      'worker_standing',
      'writes_practice',
    ]
    expect(await executable(raw, 'portal')).toEqual(listed)
    await raw.close()
  })
})

async function updatable(raw: Raw, url: string, table: string) {
  const { rows } = await administer(url, columns, [`portal.${table}`])
  const found: string[] = []
  for (const { name } of rows) {
    await raw.ask('begin')
    if ((await raw.ask(`update portal.${table} set ${name} = ${name}`)).count) found.push(`${table}.${name}`)
    await raw.undo()
  }
  return found
}

async function authTables(url: string) {
  const { rows } = await administer(
    url,
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'auth'`,
  )
  return rows.map(({ name }) => name as string)
}

async function executable(raw: Raw, schema: string) {
  const { rows } = await raw.ask(
    `select proname as name from pg_proc join pg_namespace as n on n.oid = pronamespace
     where nspname = '${schema}' and prorettype <> 'trigger'::regtype
       and has_schema_privilege(n.oid, 'usage') and has_function_privilege(pg_proc.oid, 'execute') order by 1`,
  )
  return rows.map(({ name }) => name)
}
