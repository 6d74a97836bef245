import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { subscribed, test } from '../testing.ts'
import { choiceIn, everything, subscriptionChoice } from './schema.ts'
import { changeSubscription, endSubscription, findSubscription, listSubscriptions } from './subscriptions.server.ts'

test('a subscription is seen, changed and ended by its person alone', async ({
  database,
  world: { named, stranger },
}) => {
  await subscribed(database, named, { ports: ['BEANR'] })
  const list = (member: typeof named) =>
    database.read(member, (db, speaker) => listSubscriptions(db, speaker as Speaker))
  const [mine] = await list(named)
  if (!mine) throw new Error('nothing was subscribed')
  const plain = { id: mine.id, kind: 'person', name: '', names: null, paused: false, paused_until: null }
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

  const { ports } = await import('#app/vocabulary/codes/ports.ts')
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
