import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { coastOf } from '#app/vocabulary/codes/regions.ts'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { expandEvents } from '../delivery/expand-events.server.ts'
import { subscribed, test, toldTo } from '../testing.ts'
import { listOriginators } from './list-originators.server.ts'
import { choiceIn, everything, type SubscriptionChoice, subscriptionChoice } from './schema.ts'
import {
  changeSubscription,
  endSubscription,
  findSubscription,
  listSubscriptions,
  pauseSubscription,
  wakeSubscription,
} from './subscriptions.server.ts'
import { suggest } from './suggest.server.ts'
import { suggestionsFor } from './suggestions.ts'

test('a subscription is seen, changed and ended by its person alone', async ({
  database,
  world: { named, stranger },
}) => {
  await subscribed(database, named, { ports: ['BEANR'] })
  const list = (member: typeof named) =>
    database.read(member, (db, speaker) => listSubscriptions(db, speaker as Speaker))
  const [mine] = await list(named)
  if (!mine) throw new Error('nothing was subscribed')
  const plain = { id: mine.id, kind: 'person', name: '', cadence: null, names: null, paused: false, paused_until: null }
  expect(mine).toEqual({ ...everything, ...plain, ports: ['BEANR'] })

  expect(await list(stranger)).toEqual([])
  expect(await database.read(stranger, (db) => findSubscription(db, mine.id))).toBeUndefined()
  expect(
    await database.write(stranger, (db, speaker) =>
      changeSubscription(db, speaker as Speaker, mine.id, { choice: everything }),
    ),
  ).toBe(false)
  expect(await database.write(stranger, (db, speaker) => endSubscription(db, speaker as Speaker, mine.id))).toBe(false)
  expect(await list(named)).toEqual([mine])

  expect(
    await database.write(named, (db, speaker) =>
      changeSubscription(db, speaker as Speaker, mine.id, { choice: everything }),
    ),
  ).toBe(true)
  expect(await list(named)).toEqual([{ ...everything, ...plain }])
  expect(await database.write(named, (db, speaker) => endSubscription(db, speaker as Speaker, mine.id))).toBe(true)
  expect(await list(named)).toEqual([])
})

test('the same subscription twice is one, and there are fifty at most', async ({ database, world: { person } }) => {
  const list = () => database.read(person, (db, speaker) => listSubscriptions(db, speaker as Speaker))
  await subscribed(database, person, { sectors: ['SEC-SEAL', 'SEC-GATE'] })
  await subscribed(database, person, { sectors: ['SEC-GATE', 'SEC-SEAL'] })
  expect(await list()).toHaveLength(1)

  for (const port of ports.slice(0, 49)) await subscribed(database, person, { ports: [port] })
  await expect(subscribed(database, person)).rejects.toThrow('errors:refusal.subscriptions_full')
  expect(await list()).toHaveLength(50)
})

test('whoever may not read bulletins has nothing to subscribe to', async ({ database, world: { observer } }) => {
  await expect(subscribed(database, observer)).rejects.toThrow('errors:refusal.subscribing_is_for_readers')
})

test('an address says what the form says; what it cannot say is left out', () => {
  const choice = { ...everything, sectors: ['SEC-SEAL'], ports: ['BEANR'], least_severity: 3 }
  const address = 'ports=BEANR&ports=XXXXX&sectors=SEC-SEAL&least_severity=3&modi_operandi=no'
  expect(choiceIn(new URLSearchParams(address))).toEqual(choice)
  expect(choiceIn(new URLSearchParams('least_severity=9'))).toEqual(everything)
  expect(subscriptionChoice.parse({ ...choice, least_severity: '3' })).toEqual(choice)
})

test('what is paused tells nobody until its day, and once it is woken it tells again', async ({
  copy,
  database,
  world: { author, low },
  post: { queue },
}) => {
  await administer(copy.url, 'delete from portal.subscription')
  await subscribed(database, low, { sectors: ['SEC-RFR'] })
  const [own] = await database.read(low, (db, speaker) => listSubscriptions(db, speaker as Speaker))
  const id = own?.id ?? ''
  const pause = (until: string | null) =>
    database.write(low, (db, speaker) => pauseSubscription(db, speaker as Speaker, id, until))
  const hears = async () => {
    const reference = await released(database, author, { sectors: ['SEC-RFR'] })
    await expandEvents(queue)
    return (await toldTo(database, low)).includes(reference)
  }
  const now = () => database.read(low, (db) => findSubscription(db, id))

  expect(await pause(null)).toBe(true)
  expect(await now()).toMatchObject({ paused: true, paused_until: null })
  expect(await hears()).toBe(false)
  expect(await database.write(low, (db, speaker) => wakeSubscription(db, speaker as Speaker, id))).toBe(true)
  expect(await hears()).toBe(true)
  expect(await pause('2999-03-01')).toBe(true)
  // the day begins where the reader is, in Brussels
  expect(await now()).toMatchObject({ paused: true, paused_until: new Date('2999-02-28T23:00:00Z') })
  expect(await pause('2020-03-01')).toBe(true)
  expect(await now()).toMatchObject({ paused: false, paused_until: null })
})

test('a desk’s subscription tells whoever is on the desk, and nobody else of the house', async ({
  copy,
  database,
  world: { author, named, person },
  post: { queue },
}) => {
  await administer(copy.url, 'delete from portal.subscription')
  await subscribed(database, person, { sectors: ['SEC-AIR'] }, 'desk')
  await expect(subscribed(database, named, {}, 'desk')).rejects.toThrow('errors:refusal.not_yours_to_keep')
  await expect(subscribed(database, person, {}, 'newcomer')).rejects.toThrow('errors:refusal.not_yours_to_keep')
  const reference = await released(database, author, { sectors: ['SEC-AIR'] })
  await expandEvents(queue)
  expect(await toldTo(database, person)).toContain(reference)
  expect(await toldTo(database, named)).not.toContain(reference)
})

test('suggestions name the own ports first, and leave out what is held', async ({
  copy,
  database,
  world: { named },
}) => {
  await administer(copy.url, 'delete from portal.subscription')
  await administer(
    copy.url,
    `update portal.organisation set kind = 'TC', ports = '{BEANR}', sectors = '{SEC-RFR}' where id = $1`,
    [named.organisation_id],
  )
  const suggested = (held: SubscriptionChoice[]) =>
    database.read(named, (db, speaker) => suggest(db, speaker as Speaker, held))
  const all = await suggested([])
  expect(all.map(({ address }) => address)).toEqual([
    'ports=BEANR',
    'sectors=SEC-RFR&sectors=SEC-DSC&sectors=SEC-REL&sectors=SEC-GATE',
    'modi_operandi=MO-X01&modi_operandi=MO-X02&modi_operandi=MO-X05&modi_operandi=MO-X08',
    'least_severity=3',
  ])
  expect(await suggested([{ ...everything, ports: ['BEANR'] }])).toEqual(all.slice(1))
})

test('the coasts of the form are those of the database', async ({ copy }) => {
  const { rows } = await administer(copy.url, 'select code, region from portal.port order by code')
  expect(rows).toEqual(ports.toSorted().map((code) => ({ code, region: coastOf(code) })))
})

test('each kind of organisation is suggested codes that exist', () => {
  for (const kind of organisationKinds)
    for (const choice of suggestionsFor({ kind, ports: [], sectors: [] }))
      expect(subscriptionChoice.parse(choice)).toEqual(choice)
})

test('of a thousand organisations some are offered, all can be found by name, and what is chosen stays', async ({
  copy,
  database,
  world: { named },
}) => {
  const { rows } = await administer(
    copy.url,
    `with planted as (
       insert into auth.organization (name, slug) select 'Crowd ' || lpad(n::text, 4, '0'), 'crowd-' || n from generate_series(1, 60) as n
       returning id, name)
     select id from planted order by name`,
  )
  await administer(copy.url, `update portal.organisation set listed = true where name like 'Crowd %'`)
  const offered = (address: string, chosen: string[] = []) =>
    database.read(named, (db) =>
      listOriginators(db, { originators: chosen, not_originators: [] }, new URLSearchParams(address)),
    )
  const all = await offered('')
  expect([all.listed.length, all.more]).toEqual([50, true])
  const last = rows.at(-1)?.id
  expect(all.listed.map(({ id }) => id)).not.toContain(last)
  expect(await offered('originator=crowd 0060')).toMatchObject({ listed: [{ id: last }], more: false })
  expect((await offered('originator=crowd 0001', [last])).listed.map(({ id }) => id)).toEqual([last, rows[0]?.id])
  expect((await offered('originator=%25')).listed).toEqual([])
})
