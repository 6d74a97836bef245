import { expect } from 'vitest'
import { decodeCursor } from '#app/vocabulary/page.ts'
import type { Database } from '#db/database.server.ts'
import { publish, writeDraft } from '#db/testing/bulletins.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test, type World } from '#db/testing/world.ts'
import { countFacets } from './count-facets.server.ts'
import { searchBulletins } from './search-bulletins.server.ts'
import { searchIn } from './search-filters.ts'
import { shownOf } from './shown.ts'

const search = (database: Database, who: Member | null, address: string) =>
  database.read(who, (db) => searchBulletins(db, searchIn(new URLSearchParams(address)), null))

async function finds(database: Database, who: Member | null, text: string) {
  const { hits } = await search(database, who, String(new URLSearchParams({ q: text })))
  return hits.length > 0
}

const readers = ['author', 'named', 'grouped', 'excluded', 'low', 'stranger', 'visitor'] as const

async function findersOf(database: Database, world: World, text: string) {
  const found: string[] = []
  for (const reader of readers) if (await finds(database, world[reader], text)) found.push(reader)
  return found
}

test('a layer is found by whoever reads it and those above, and by nobody else', async ({ database, world, copy }) => {
  const id = await publish(
    database,
    world,
    { tlp: 1, to: [2], not: [world.excluded.organisation_circle], body: 'Wellenbrecher at the quay' },
    { tlp: 2, to: [world.group.circle, world.named.organisation_circle], body: 'Kaimauer in the annex' },
    { tlp: 3, to: [world.named.organisation_circle], body: 'Poller below that' },
  )
  expect(await findersOf(database, world, 'wellenbrecher')).toEqual(['author', 'named', 'grouped', 'low', 'stranger'])
  expect(await findersOf(database, world, 'kaimauer')).toEqual(['author', 'named', 'grouped'])
  expect(await findersOf(database, world, 'poller')).toEqual(['author', 'named'])
  expect(await findersOf(database, world, 'wellenbrecher poller')).toEqual(['author', 'named'])
  expect(await findersOf(database, world, 'wellenbrecher -poller')).toEqual(['grouped', 'low', 'stranger'])

  const { hits } = await search(database, world.stranger, 'q=wellenbrecher')
  expect(hits.map(({ layers }) => layers.map(({ position }) => position))).toEqual([[1]])
  expect(JSON.stringify(hits)).not.toContain('Kaimauer')

  // named is in the audience of layer 3 and no longer of layer 2
  await administer(
    copy.url,
    `delete from portal.layer_circle where bulletin_id = $1 and position = 2 and circle_id = $2`,
    [id, world.named.organisation_circle],
  )
  expect(await findersOf(database, world, 'poller')).toEqual(['author'])
  await administer(copy.url, `update portal.bulletin set state = 'recalled', recalled_at = now() where id = $1`, [id])
  expect(await findersOf(database, world, 'wellenbrecher')).toEqual([])
})

test('what is not released, and what identifies a thing, is not found', async ({ database, world }) => {
  await database.write(world.author, (db) =>
    writeDraft(db, world.author, { layers: [{ tlp: 1, to: [2], body: 'Trosse in a draft' }] }),
  )
  expect(await findersOf(database, world, 'trosse')).toEqual([])
  await publish(database, world, {
    tlp: 1,
    to: [2],
    body: 'Fender MSKU 601 167 2, IMO 9074729, seal ML9874213, +31 6 1234 5678',
  })
  expect(await finds(database, world.stranger, 'fender')).toBe(true)
  for (const number of ['MSKU6011672', '"601 167 2"', '9074729', 'ML9874213', 'ml98*', '"1234 5678"'])
    expect(await finds(database, world.stranger, number), number).toBe(false)
})

test('words are found as people write them', async ({ database, world }) => {
  await publish(database, world, {
    tlp: 1,
    to: [2],
    body: 'Cloned bolt seals on a réfrigérateur, PIN-code sold at the Łódź depot',
  })
  const found = [
    'seal',
    'SEALS',
    '"bolt seal"',
    'refrigerateur',
    'Réfrig*',
    'lodz',
    'pin-code',
    'zzz or seal',
    'seal -tape',
    'the seal',
  ]
  const not = ['"seal bolt"', 'seal -cloned', 'seal zzz', 'the', '-tape', '&|!', 'zzz -seal']
  for (const text of found) expect(await finds(database, world.stranger, text), text).toBe(true)
  for (const text of not) expect(await finds(database, world.stranger, text), text).toBe(false)
})

test('what was found is marked, and is never markup', async ({ database, world }) => {
  await publish(database, world, { tlp: 1, to: [2], body: 'A <b>Plombée</b> \u0001was\u0002 cut' })
  const [hit] = (await search(database, world.stranger, 'q=plombee')).hits
  expect(hit && shownOf(hit).excerpts[0]?.pieces.filter(({ hit }) => hit)).toEqual([{ text: 'Plombée', hit: true }])
})

test('a search is narrowed, counted and turned page by page', async ({ database, world, copy }) => {
  const ids: string[] = []
  for (let number = 0; number < 3; number++)
    ids.push(await publish(database, world, { tlp: 1, to: [2], body: 'Bollard' }))
  await administer(
    copy.url,
    `update portal.bulletin set ports = case id when $1 then array['NLRTM'] else array['BEANR', 'NLRTM'] end, severity = 3 where id = any ($2)`,
    [ids[0], ids],
  )
  await administer(copy.url, 'select portal.settle_audience(id) from unnest($1::uuid[]) as id', [ids])
  const found = async (address: string) => (await search(database, world.stranger, address)).hits.map(({ id }) => id)
  expect(await found('q=bollard&port=BEANR')).toEqual([ids[2], ids[1]])
  expect(
    await found('q=bollard&port=NLRTM&severity=3&state=current&organisation=origin&type=ALERT&tlp=1&language=en'),
  ).toHaveLength(3)
  for (const other of [
    'severity=4',
    'state=expired',
    'organisation=stranger',
    'type=WATCH',
    'tlp=2',
    'language=nl',
    'port=ESALG',
  ])
    expect(await found(`q=bollard&${other}`), other).toEqual([])

  const counts = await database.read(world.stranger, (db) =>
    countFacets(db, searchIn(new URLSearchParams('q=bollard'))),
  )
  expect(counts).toMatchObject({ total: 3, beyond: false })
  expect(counts.facets.port).toEqual([
    { value: 'NLRTM', count: 3 },
    { value: 'BEANR', count: 2 },
  ])
  expect(counts.facets.severity).toEqual([1, 2, 3].map((level) => ({ value: String(level), count: 3 })))

  await administer(
    copy.url,
    `insert into portal.layer_search
    select $1, n + 10, 1, organisation_id, released_at, tlp, audience, excluded, words
    from portal.layer_search cross join generate_series(1, 60) as n where bulletin_id = $1`,
    [ids[0]],
  )
  const first = await search(database, world.stranger, 'q=bollard')
  expect(first.hits).toHaveLength(50)
  const cursor = decodeCursor(first.older ?? '')
  const next = await database.read(world.stranger, (db) =>
    searchBulletins(db, searchIn(new URLSearchParams('q=bollard')), cursor && { direction: 'older', cursor }),
  )
  expect(next.hits).toEqual([])
})
