import { expect } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { release } from '#db/testing/bulletins.ts'
import { brokeredDraft, plantSecretariat, type Secretariat } from '#db/testing/secretariat.ts'
import { type Member, test as worldTest } from '#db/testing/world.ts'
import { declineRequest, findRequestToDecline, findRequestToLookUp } from './broker-requests.server.ts'

const test = worldTest.extend<{ house: Secretariat }>({
  house: [async ({ copy }, use) => use(await plantSecretariat(copy.url)), { scope: 'file' }],
})

/** What a broker may still do with a request. */
function left(database: Database, who: Member, request: string) {
  return database.read(who, async (db, speaker) => ({
    decline: Boolean(await findRequestToDecline(db, speaker as Speaker, request)),
    lookUp: Boolean(await findRequestToLookUp(db, speaker as Speaker, request)),
  }))
}

test('what was released is not declined any more, and whose it was can still be asked', async ({
  database,
  world,
  house,
}) => {
  const { request, copy } = await brokeredDraft(database, world)
  expect(await left(database, house.one, request)).toEqual({ decline: true, lookUp: true })
  expect(await left(database, house.secretary, request)).toEqual({ decline: false, lookUp: false })
  await database.write(house.two, (db) => release(db, copy))
  expect(await left(database, house.one, request)).toEqual({ decline: false, lookUp: true })
})

test('what was given back is over for both brokers', async ({ database, world, house }) => {
  const { request } = await brokeredDraft(database, world)
  await database.write(house.one, (db, speaker) =>
    declineRequest(db, speaker as Speaker, request, 'It names the terminal.'),
  )
  for (const who of [house.one, house.two])
    expect(await left(database, who, request)).toEqual({ decline: false, lookUp: false })
})
