import { expect } from 'vitest'
import type { Database } from './database.server.ts'
import { expandAll, recall } from './testing/after-release.ts'
import { releaseAtOnce } from './testing/filled-desk.ts'
import { answer } from './testing/responses.ts'
import { administer } from './testing/server.ts'
import { plantPerson, test, type World } from './testing/world.ts'

type Where = { database: Database; world: World; copy: { url: string } }
type Call = { name: string; kind: string }

test('the right people hear of it at the right minutes', async ({ database, world, copy }) => {
  const where = { database, world, copy }
  const desk = await deskOfNamed(where)
  const { id, at } = await releaseImmediate(where)
  expect(await told(where, id)).toEqual([{ name: 'on duty', kind: 'escalation.desk' }])

  const minutes: [number, Call[]][] = [
    [14, []],
    [15, [{ name: 'deputy', kind: 'escalation.deputy' }]],
    [16, []],
    [29, []],
    [30, [{ name: 'chief', kind: 'escalation.administrators' }]],
    [59, []],
    [60, [{ name: 'watch of the secretariat', kind: 'escalation.secretariat' }]],
    [600, []],
  ]
  const heard = await told(where, id)
  for (const [minute, news] of minutes) {
    await advance(where, at, minute)
    heard.push(...news)
    expect([minute, await told(where, id)]).toEqual([minute, heard])
  }
  const urgent = await administer(
    copy.url,
    `select bool_and(urgent and next_at <= now()) as all from portal.delivery join portal.outbox on outbox.id = event_id where kind like 'escalation.%'`,
  )
  expect(urgent.rows[0].all, 'at once, also in quiet hours').toBe(true)
  expect(desk.idle, 'of the desk, but not on duty').not.toBe('')
})

test('an answer stops it, a recall stops it, and so does the loss of the right to read', async ({
  database,
  world,
  copy,
}) => {
  const where = { database, world, copy }
  await deskOfNamed(where)
  const ends = {
    acknowledged: (id: string) => database.write(world.person, (db) => answer(db, world.person, id)),
    recalled: (id: string) => database.write(world.publisher, (db) => recall(db, id)),
    expired: (id: string) =>
      administer(copy.url, `update portal.bulletin set valid_until = now() - interval '1 minute' where id = $1`, [id]),
    unreadable: (id: string) => administer(copy.url, `update portal.bulletin set audience = '{3}' where id = $1`, [id]),
  }
  for (const [ending, end] of Object.entries(ends)) {
    const { id, at } = await releaseImmediate(where)
    await advance(where, at, 15)
    expect(await told(where, id)).toHaveLength(2)
    await end(id)
    await advance(where, at, 16)
    await advance(where, at, 31)
    await advance(where, at, 500)
    expect([ending, await told(where, id)]).toEqual([ending, expect.objectContaining({ length: 2 })])
    const { rows } = await administer(
      copy.url,
      `select ending from portal.escalation where bulletin_id = $1 and organisation_id = $2`,
      [id, world.named.organisation_id],
    )
    expect(rows).toEqual([{ ending }])
  }
})

test('what was planned and has not gone out when the answer comes, stays here', async ({ database, world, copy }) => {
  const where = { database, world, copy }
  await deskOfNamed(where)
  const { id } = await releaseImmediate(where)
  await database.write(world.person, (db) => answer(db, world.person, id))
  const { rows } = await administer(
    copy.url,
    `select state from portal.delivery join portal.outbox on outbox.id = event_id where bulletin_id = $1 and kind = 'escalation.desk' and delivery.organisation_id = $2`,
    [id, world.named.organisation_id],
  )
  expect(rows).toEqual([{ state: 'withheld' }])
})

test('an answer between the step and the telling tells nobody', async ({ database, world, copy }) => {
  const where = { database, world, copy }
  await deskOfNamed(where)
  const { id, at } = await releaseImmediate(where)
  await administer(copy.url, `select portal.advance_escalations($1::timestamptz + interval '15 minutes')`, [at])
  await database.write(world.person, (db) => answer(db, world.person, id))
  await expandAll(copy.url)
  expect(await told(where, id)).toEqual([{ name: 'on duty', kind: 'escalation.desk' }])
})

test('whoever may not read it is not called, and the secretariat only where the originator allows it', async ({
  database,
  world,
  copy,
}) => {
  const where = { database, world, copy }
  await deskOfNamed(where)
  const strict = await releaseImmediate(where, { secretariat: false })
  await advance(where, strict.at, 300)
  expect((await told(where, strict.id)).map(({ kind }) => kind)).not.toContain('escalation.secretariat')

  const hidden = await releaseImmediate(where, { toSecretariat: false })
  await administer(
    copy.url,
    `update portal.membership set tlp_ceiling = 0 where person_id in (select id from portal.person where name = 'chief')`,
  )
  await advance(where, hidden.at, 300)
  expect((await told(where, hidden.id)).map(({ name }) => name)).toEqual(['on duty', 'deputy'])
})

test('whoever comes on duty while it is open is called, and nobody twice', async ({ database, world, copy }) => {
  const where = { database, world, copy }
  const { idle, on } = await deskOfNamed(where)
  const { id, at } = await releaseImmediate(where)
  await administer(
    copy.url,
    `update portal.duty_shift set ends_at = $1::timestamptz + interval '5 minutes' where person_id = $2`,
    [at, on],
  )
  await shift(where, idle, at, 5, 90)
  await shift(where, on, at, 90, 120)
  for (const minute of [4, 6, 95]) await advance(where, at, minute)
  const names = (await told(where, id)).map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual(['on duty', 'idle'])
  expect(new Set(names).size).toBe(names.length)
})

test('in quiet hours a reminder waits, but not for whoever is on duty, unless the desk says otherwise', async ({
  database,
  world,
  copy,
}) => {
  const where = { database, world, copy }
  const { on } = await deskOfNamed(where)
  const { organisation_id, person_id } = world.named
  await administer(copy.url, `insert into portal.subscription (organisation_id, person_id) values ($1, $2)`, [
    organisation_id,
    person_id,
  ])
  const { id } = await releaseImmediate(where)
  await administer(
    copy.url,
    `insert into portal.alert_preference (organisation_id, person_id, quiet_from, quiet_until)
     select $1::uuid, person_id, ((now() at time zone time_zone) - interval '1 hour')::time, ((now() at time zone time_zone) + interval '1 hour')::time
     from unnest($2::uuid[]) as person_id join portal.person on person.id = person_id`,
    [organisation_id, [on, world.person.person_id]],
  )
  await administer(
    copy.url,
    `update portal.bulletin set urgency = 'expected', acknowledge_by = now() - interval '1 minute' where id = $1`,
    [id],
  )
  const remind = async () => {
    await administer(copy.url, `update portal.bulletin set acknowledgement_reminded_at = null where id = $1`, [id])
    await administer(copy.url, `delete from portal.outbox where kind = 'acknowledgement.due'`)
    await administer(copy.url, `select portal.remind_of_answers()`)
    await expandAll(copy.url)
    const { rows } = await administer(
      copy.url,
      `select recipient, next_at > now() as waits from portal.delivery join portal.outbox on outbox.id = event_id where kind = 'acknowledgement.due'`,
    )
    return [on, world.person.person_id].map((person) => rows.find(({ recipient }) => recipient === person)?.waits)
  }
  expect(await remind()).toEqual([false, true])
  await administer(copy.url, `update portal.desk_setting set duty_breaks_quiet = false`)
  expect(await remind()).toEqual([true, true])
})

test('where nobody is on a shift, all of the desk are; where there is no desk, the publishers', async ({
  database,
  world,
  copy,
}) => {
  const where = { database, world, copy }
  await deskOfNamed(where)
  await administer(copy.url, `delete from portal.duty_shift`)
  const all = await releaseImmediate(where)
  expect((await told(where, all.id)).map(({ name }) => name).sort()).toEqual(['idle', 'on duty', 'person'])
  await administer(copy.url, `delete from auth.member where role like '%duty_desk%' and "organizationId" = $1`, [
    world.named.organisation_id,
  ])
  const publishers = await releaseImmediate(where)
  expect((await told(where, publishers.id)).map(({ name }) => name).sort()).toEqual(['deputy', 'named'])
})

test('who subscribed is told of the release, not again as the desk', async ({ database, world, copy }) => {
  const where = { database, world, copy }
  const on = await plantPerson(copy.url, 'subscriber', world.named.organisation_id, 'duty_desk')
  await shift(where, on, new Date().toISOString(), -60, 600)
  await administer(copy.url, `insert into portal.subscription (organisation_id, person_id) values ($1, $2)`, [
    world.named.organisation_id,
    on,
  ])
  const { id } = await releaseImmediate(where)
  const { rows } = await administer(
    copy.url,
    `select kind from portal.notice where bulletin_id = $1 and person_id = $2`,
    [id, on],
  )
  expect(rows).toEqual([{ kind: 'bulletin.released' }])
})

/** One on duty, a deputy, an administrator, one of the desk who is at home; and a secretariat with somebody on watch. */
async function deskOfNamed(where: Where) {
  const { copy, world } = where
  const { organisation_id } = world.named
  await administer(copy.url, `delete from portal.duty_shift; delete from portal.subscription`)
  await administer(
    copy.url,
    `delete from auth.member where "userId" in (select id from portal.person where name in ('on duty', 'deputy', 'chief', 'idle', 'subscriber'))`,
  )
  const [on, deputy, , idle] = [
    await plantPerson(copy.url, 'on duty', organisation_id, 'duty_desk'),
    await plantPerson(copy.url, 'deputy', organisation_id, 'publisher'),
    await plantPerson(copy.url, 'chief', organisation_id, 'administrator,reader'),
    await plantPerson(copy.url, 'idle', organisation_id, 'duty_desk'),
  ]
  await shift(where, on, new Date().toISOString(), -60, 1000)
  await administer(
    copy.url,
    `insert into portal.desk_setting (organisation_id, deputy_id) values ($1, $2)
     on conflict (organisation_id) do update set deputy_id = excluded.deputy_id`,
    [organisation_id, deputy],
  )
  await administer(copy.url, `update portal.organisation set secretariat = true where id = $1`, [
    world.stranger.organisation_id,
  ])
  await administer(copy.url, `update portal.person set name = 'watch of the secretariat' where id = $1`, [
    world.stranger.person_id,
  ])
  return { on, deputy, idle }
}

function shift({ world, copy }: Where, person: string, from: string, starts: number, ends: number) {
  return administer(
    copy.url,
    `insert into portal.duty_shift (organisation_id, person_id, starts_at, ends_at)
     values ($1, $2, $3::timestamptz + make_interval(mins => $4), $3::timestamptz + make_interval(mins => $5))`,
    [world.named.organisation_id, person, from, starts, ends],
  )
}

/** Released now to Named, and to the secretariat where nothing else is said; expanded as the worker does. */
async function releaseImmediate({ database, world, copy }: Where, { secretariat = true, toSecretariat = true } = {}) {
  const to = [world.named.organisation_circle, ...(toSecretariat ? [world.stranger.organisation_circle] : [])]
  const id = await releaseAtOnce(database, world, to, secretariat)
  await expandAll(copy.url)
  await expandAll(copy.url)
  const { rows } = await administer(
    copy.url,
    `select opened_at::text as at from portal.escalation where bulletin_id = $1`,
    [id],
  )
  return { id, at: rows[0]?.at as string }
}

async function advance({ copy }: Where, from: string, minutes: number) {
  await administer(copy.url, `select portal.advance_escalations($1::timestamptz + make_interval(mins => $2))`, [
    from,
    minutes,
  ])
  await expandAll(copy.url)
}

/** Who was told by an escalation, the first first; the secretariat itself, which was named, is no desk of Named. */
async function told({ copy, world }: Where, id: string): Promise<Call[]> {
  const { rows } = await administer(
    copy.url,
    `select person.name, notice.kind from portal.notice join portal.person on person.id = person_id join portal.outbox on outbox.id = event_id
     where notice.bulletin_id = $1 and notice.kind like 'escalation.%'
       and (notice.organisation_id = $2 or notice.kind = 'escalation.secretariat')
     order by outbox.created_at, person.name`,
    [id, world.named.organisation_id],
  )
  return rows
}
