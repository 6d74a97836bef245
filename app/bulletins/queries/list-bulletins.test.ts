import { expect } from 'vitest'
import { decodeCursor } from '#app/vocabulary/page.ts'
import type { Database } from '#db/database.server.ts'
import { openDatabase } from '#db/database.server.ts'
import { issueKey } from '#db/keys.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { type Filters, filtersOf, isTidy, searchOf, without } from '../filters.ts'
import { released } from '../testing.ts'
import { listBulletins } from './list-bulletins.server.ts'

const titles = async (database: Database, who: Member | null, filters: Filters) =>
  (await database.read(who, (db) => listBulletins(db, filters, null))).bulletins.map(({ title }) => title)

test('the list holds what the reader may see, newest first, each bulletin once', async ({ database, world }) => {
  await released(database, world.author, { title: 'to the alliance', included: [2, world.group.circle] })
  await released(database, world.author, {
    title: 'to the group',
    tlp: 2,
    included: [world.group.circle],
    excluded: [world.excluded.organisation_circle],
  })
  await released(database, world.author, { title: 'to one', tlp: 2, included: [world.named.organisation_circle] })
  await released(database, world.author, { title: 'to all', tlp: 0 })

  expect(await titles(database, world.author, {})).toEqual(['to all', 'to one', 'to the group', 'to the alliance'])
  expect(await titles(database, world.grouped, {})).toEqual(['to all', 'to the group', 'to the alliance'])
  expect(await titles(database, world.excluded, {})).toEqual(['to all', 'to the alliance'])
  expect(await titles(database, world.named, {})).toEqual(['to all', 'to one', 'to the alliance'])
  expect(await titles(database, world.low, {})).toEqual(['to all', 'to the alliance'])
  expect(await titles(database, world.stranger, {})).toEqual(['to all', 'to the alliance'])
  expect(await titles(database, null, {})).toEqual(['to all'])
})

test('filters narrow the list, alone and together', async ({ database, world, copy }) => {
  const given = {
    title: 'reefer',
    severity: 3,
    sectors: ['SEC-RFR'],
    ports: ['BEANR'],
    modi_operandi: ['MO-C06'],
  } as const
  const lists = { sectors: [...given.sectors], ports: [...given.ports], modi_operandi: [...given.modi_operandi] }
  const reference = await released(database, world.author, { ...given, ...lists })
  const only = (filters: Filters) => titles(database, world.stranger, filters)

  expect(await only({ sector: 'SEC-RFR' })).toEqual(['reefer'])
  expect(await only({ port: 'BEANR', modus_operandi: 'MO-C06' })).toEqual(['reefer'])
  expect(await only({ port: 'NLRTM' })).toEqual([])
  expect(await only({ severity: 3 })).toEqual(['reefer'])
  expect(await only({ severity: 4 })).toEqual([])
  expect(await only({ type: 'ALERT', sector: 'SEC-RFR', modus_operandi: 'MO-C06', port: 'BEANR' })).toEqual(['reefer'])
  expect(await only({ type: 'WATCH' })).toEqual([])
  expect(await only({ port: 'BEANR', organisation: 'stranger' })).toEqual([])
  expect(await only({ tlp: 0 })).toEqual(['to all'])
  expect(await only({ organisation: 'originAT' })).toHaveLength(3)
  expect(await only({ organisation: 'stranger' })).toEqual([])
  expect(await only({ state: 'expired' })).toEqual([])

  await administer(copy.url, `update portal.bulletin set valid_until = now() - interval '1 day' where reference = $1`, [
    reference,
  ])
  await administer(copy.url, 'select portal.settle_audience(id) from portal.bulletin where reference = $1', [reference])
  expect(await only({ state: 'expired' })).toEqual(['reefer'])
  expect(await only({ state: 'current' })).toEqual(['to all', 'to the alliance'])
})

test('pages lead back and forth over rows that share a moment, without a gap or a repeat', async ({
  database,
  world,
  copy,
}) => {
  await plantMany(copy.url, world.author, 120)
  const page = (at: string | null, direction: 'older' | 'newer') =>
    database.read(world.stranger, (db) => {
      const cursor = at ? decodeCursor(at) : null
      return listBulletins(db, { port: 'PTSIE' }, cursor && { direction, cursor })
    })

  const first = await page(null, 'older')
  const second = await page(first.older ?? null, 'older')
  const third = await page(second.older, 'older')
  expect([first, second, third].map((each) => each.bulletins.length)).toEqual([50, 50, 20])
  expect([first.newer, third.older]).toEqual([null, null])
  const seen = [first, second, third].flatMap((each) => each.bulletins.map(({ id }) => id))
  expect(new Set(seen).size).toBe(120)

  const back = await page(third.newer, 'newer')
  expect(back.bulletins).toEqual(second.bulletins)
  const start = await page(back.newer, 'newer')
  expect(start.bulletins).toEqual(first.bulletins)
  expect(start.newer).toBeNull()
  expect(start.older).toBe(first.older)
})

test('a page is one statement, whatever it holds', async ({ world, copy }) => {
  const statements: string[] = []
  const key = await issueKey(copy.url, 'counting')
  const watched = openDatabase({ url: copy.app, key, onStatement: (sql) => statements.push(sql) })
  await watched.read(world.stranger, (db) => listBulletins(db, { port: 'PTSIE' }, null))
  await watched.close()
  expect(statements.map((statement) => statement.trim().split(' ')[0])).toEqual(['begin', 'select', 'with', 'commit'])
})

test('an address is read leniently and written back', () => {
  const read = filtersOf(
    new URLSearchParams('sector=SEC-RFR&port=ATLANTIS&severity=3&tlp=9&state=current&organisation=%20Port%20'),
  )
  expect(read).toEqual({ sector: 'SEC-RFR', severity: 3, state: 'current', organisation: 'Port' })
  expect(searchOf(without(read, 'sector'))).toBe('?severity=3&state=current&organisation=Port')
  expect(searchOf({})).toBe('?')
  expect([isTidy(new URLSearchParams('sector=SEC-RFR')), isTidy(new URLSearchParams('sector=SEC-RFR&port='))]).toEqual([
    true,
    false,
  ])
})

/** Straight into the tables: 120 rows, eight of which share each moment. */
async function plantMany(url: string, { organisation_id, person_id }: Member, count: number) {
  await administer(
    url,
    `with planted as (
       insert into portal.bulletin (reference, organisation_id, author_id, title, tlp, state, released_at, ports)
       select 'BW-' || lpad(n::text, 4, '0') || '-0000', $1, $2, n, 1, 'released', now() - n / 8 * interval '1 microsecond', '{PTSIE}'
       from generate_series(1, $3::int) as n returning id, organisation_id)
     insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body) select organisation_id, id, 1, 1, 'x' from planted`,
    [organisation_id, person_id, count],
  )
  await administer(
    url,
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select organisation_id, id, 1, 2, 'included' from portal.bulletin where ports = '{PTSIE}'`,
  )
}
