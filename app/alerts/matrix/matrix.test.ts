import { expect } from 'vitest'
import type { Database } from '#db/database.server.ts'
import { release, writeDraft } from '#db/testing/bulletins.ts'
import { administer } from '#db/testing/server.ts'
import type { Member, World } from '#db/testing/world.ts'
import { previewSubscription } from '../subscriptions/preview-subscription.server.ts'
import type { SubscriptionChoice } from '../subscriptions/schema.ts'
import { subscribe } from '../subscriptions/subscriptions.server.ts'
import { test } from '../testing.ts'
import { type BulletinCase, cases, type LayerCase, type Reader, readers, type SubscriptionCase } from './cases.ts'
import { isTold } from './rules.ts'

/** Who is on the desk for which those subscribe: at one the shift of a colleague runs, at the others nobody's does. */
const desks: Partial<Record<Reader, Reader>> = { person: 'named', grouped: 'grouped', stranger: 'stranger' }

test('3,600 pairs of subscription and bulletin bring exactly the notices that the rules say', {
  timeout: 120_000,
}, async ({ copy, database, world }) => {
  await plantShifts(copy.url, world)
  const subscriptions: Kept[] = []
  for (const each of cases.subscriptions) subscriptions.push(await keep(copy.url, database, world, each))
  const bulletins: Map<string, BulletinCase> = new Map()
  for (const each of cases.bulletins) bulletins.set(await releaseCase(copy.url, database, world, each), each)
  await administer(copy.url, `select portal.expand_event(id) from portal.outbox where expanded_at is null`)

  const { expected, own } = byTheRules(bulletins, subscriptions)
  expect(await noticesIn(copy.url, world)).toEqual(expected)
  expect(Object.keys(expected).length).toBeGreaterThan(60)

  for (const each of subscriptions.filter(({ desk, paused }) => !desk && !paused)) {
    const { count } = await database.read(world[each.of], (db) => previewSubscription(db, each.kept))
    expect([each.choice, count]).toEqual([each.choice, own[each.id] ?? 0])
  }
})

/** `expected`: by reader and bulletin, which subscriptions bring it; `own`: how many bulletins each person's own brings. */
function byTheRules(bulletins: Map<string, BulletinCase>, subscriptions: Kept[]) {
  const expected: Record<string, string[]> = {}
  const own: Record<string, number> = {}
  const pairs = [...bulletins].flatMap((bulletin) => readers.map((reader) => [...bulletin, reader] as const))
  for (const [id, bulletin, reader] of pairs) {
    const matching = subscriptions.filter((each) => isOf(each, reader) && isTold(reader, bulletin, each))
    if (matching.length > 0) expected[`${reader} ${id}`] = matching.map((each) => each.id).sort()
    for (const each of matching) own[each.id] = (own[each.id] ?? 0) + 1
  }
  return { expected, own }
}

type Kept = SubscriptionCase & { id: string; kept: SubscriptionChoice }

function isOf({ of, desk }: Kept, reader: Reader) {
  return (desk ? desks[of] : of) === reader
}

/** A colleague of one who keeps a desk's subscriptions is on duty, the own shift of another begins in an hour or has ended. */
async function plantShifts(url: string, { named, grouped, stranger }: World) {
  const shifts = [
    [named, -60, 60],
    [grouped, 60, 120],
    [stranger, -60, -1],
  ] as const
  for (const [{ organisation_id, person_id }, from, until] of shifts)
    await administer(
      url,
      `insert into portal.duty_shift (organisation_id, person_id, starts_at, ends_at)
       values ($1, $2, now() + make_interval(mins => $3), now() + make_interval(mins => $4))`,
      [organisation_id, person_id, from, until],
    )
}

async function keep(url: string, database: Database, world: World, each: SubscriptionCase): Promise<Kept> {
  const houses = { Originator: world.author.organisation_id, Named: world.named.organisation_id }
  const kept = {
    ...each.choice,
    originators: each.originators.map((name) => houses[name]),
    not_originators: each.not_originators.map((name) => houses[name]),
  }
  await database.write(world[each.of], (db, speaker) =>
    subscribe(db, speaker as never, { choice: kept, kind: each.desk ? 'desk' : 'person' }),
  )
  const { rows } = await administer(
    url,
    `update portal.subscription set paused_until = case when $1 then 'infinity'::timestamptz end
     where id = (select id from portal.subscription order by created_at desc, id limit 1) returning id`,
    [each.paused],
  )
  return { ...each, kept, id: rows[0].id }
}

async function releaseCase(url: string, database: Database, world: World, each: BulletinCase) {
  const [author, releaser] = each.from === 'Named' ? [world.named, world.named] : [world.author, world.publisher]
  const layers = each.layers.map(({ audience }) => audienceOf(world)[audience])
  const id = await database.write(author, (db) => writeDraft(db, author, { layers, reviewer: releaser }))
  await administer(
    url,
    `update portal.bulletin set severity = $2, type = $3, sectors = $4, ports = $5, modi_operandi = $6 where id = $1`,
    [id, each.severity, each.type, each.sectors, each.ports, each.modi_operandi],
  )
  for (const [index, layer] of each.layers.entries())
    await administer(
      url,
      `update portal.bulletin_layer set body = $3, answers = $4 where bulletin_id = $1 and position = $2`,
      [id, index + 1, textOf(layer), answersOf(layer)],
    )
  expect(await database.write(releaser, (db) => release(db, id)), `${JSON.stringify(each)} is released`).toBe(true)
  await administer(url, `update portal.bulletin set brokered = $2 where id = $1`, [id, each.brokered])
  await administer(
    url,
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id)
     select organisation_id, releaser_id, 'bulletin.released', id from portal.bulletin where id = $1`,
    [id],
  )
  return id
}

function audienceOf({ excluded, group, named, person }: World) {
  const not = [excluded.organisation_circle]
  return {
    alliance: { tlp: 1, to: [2] },
    'alliance but one': { tlp: 1, to: [2], not },
    group: { tlp: 2, to: [group.circle, named.organisation_circle], not },
    named: { tlp: 3, to: [named.organisation_circle] },
    'one person': { tlp: 4, to: [person.circle] },
  }
}

const textOf = ({ words }: LayerCase) => `Seen on Monday. ${words.map((word) => `Two ${word}s.`).join(' ')}`

function answersOf({ lane, commodity }: LayerCase) {
  return JSON.stringify({ ...(lane && { lane }), ...(commodity && { commodity }) })
}

async function noticesIn(url: string, world: World) {
  const { rows } = await administer(url, `select person_id, bulletin_id, subscription_ids from portal.notice`)
  const nameOf = (person_id: string) => readers.find((reader) => (world[reader] as Member).person_id === person_id)
  return Object.fromEntries(
    rows.map(({ person_id, bulletin_id, subscription_ids }) => [
      `${nameOf(person_id)} ${bulletin_id}`,
      [...subscription_ids].sort(),
    ]),
  )
}
