import { describe, expect } from 'vitest'
import { type Adopter, plantHouses, runAt } from '../testing/adopters.ts'
import { asks, type Ground, laid, others, test } from '../testing/nosy.ts'
import { administer } from '../testing/server.ts'
import { tally } from '../testing/sites.ts'

/** What somebody does between two questions, on the same day, and what is to be learnt from the second: nothing. */
const meanwhile: Record<string, (ground: Ground, practice: string) => Promise<unknown>> = {
  'the target begins': ({ url, target }, practice) => runAt(url, practice, [{ who: target }]),
  'the target begins at fifty sites': ({ url, target }, practice) => runAt(url, practice, [{ who: target, sites: 50 }]),
  'the last one but two stops': ({ url, houses }, practice) =>
    administer(url, `update portal.adoption set status = 'A0' where bulletin_id = $1 and organisation_id = $2`, [
      practice,
      houses[0]?.organisation_id,
    ]),
  'somebody takes its site off': ({ url, houses }) =>
    administer(url, 'delete from portal.site where organisation_id = $1', [houses[0]?.organisation_id]),
  'somebody’s site moves to another country': ({ url, houses }) =>
    administer(url, `update portal.site set port = 'ZZZZZ' where organisation_id = $1`, [houses[0]?.organisation_id]),
  'somebody buys a scanner': ({ url }) => administer(url, `update portal.site set equipment = array['Q-SCAN']`),
  'somebody leaves the alliance': ({ url, houses }) =>
    administer(url, `update portal.organisation set status = 'suspended' where id = $1`, [houses[0]?.organisation_id]),
  'somebody joins it': ({ url }, practice) =>
    plantHouses(url, 1).then((more) =>
      runAt(
        url,
        practice,
        more.map((who) => ({ who })),
      ),
    ),
  'the worker counts again': ({ url }) => administer(url, 'select portal.tally_adoptions()'),
  'the nosy one begins': ({ url, nosy }, practice) => runAt(url, practice, [{ who: nosy, sites: 20 }]),
}

describe('the same question is answered alike on the same day, after', () => {
  test.for(Object.keys(meanwhile))('%s', async (name, { ground }) => {
    for (const many of [2, 3, 5, 9]) {
      const practice = await laid(ground, others(ground, many))
      const before = await asks(ground, practice)
      await meanwhile[name]?.(ground, practice)
      expect(await asks(ground, practice)).toEqual(before)
      await administer(ground.url, `update portal.organisation set status = 'active'`)
    }
  })
})

describe('what the nosy one does itself moves nothing that it is told, days later, by', () => {
  const own: Record<string, (ground: Ground) => Adopter> = {
    'one own site': ({ nosy }) => ({ who: nosy }),
    'two hundred own sites': ({ nosy }) => ({ who: nosy, sites: 200 }),
    'an own site in each way': ({ nosy }) => ({ who: nosy, sites: 3, equipment: ['Q-SCAN', 'Q-DOG'] }),
    'an own name': ({ nosy }) => ({ who: nosy, named: true }),
    'own plans': ({ nosy }) => ({ who: nosy, status: 'A2', sites: 4 }),
  }
  test.for(Object.keys(own))('%s', async (name, { ground }) => {
    for (const many of [0, 2, 3, 4, 5, 9]) {
      const practice = await laid(ground, others(ground, many))
      const before = await asks(ground, practice)
      await runAt(ground.url, practice, [(own[name] as (ground: Ground) => Adopter)(ground)])
      await tally(ground.url)
      const after = await asks(ground, practice)
      expect({ ...after, named: [] }).toEqual({ ...before, named: [] })
    }
  })
})
