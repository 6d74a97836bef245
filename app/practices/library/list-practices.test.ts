import { expect } from 'vitest'
import { decodeCursor, type Page } from '#app/vocabulary/page.ts'
import { type Database, openDatabase } from '#db/database.server.ts'
import { issueKey } from '#db/keys.ts'
import { publishPractice } from '#db/testing/practices.ts'
import { administer } from '#db/testing/server.ts'
import { addSite } from '#db/testing/sites.ts'
import { type Member, test, type World } from '#db/testing/world.ts'
import { listBreaking } from '../links/list-breaking.server.ts'
import { listPractices } from './list-practices.server.ts'
import { addressOf, type Narrowing, narrowingIn } from './narrowing.ts'
import { listOwnSites } from './own-sites.server.ts'

const answers = {
  seals: {
    claim: 'A tug tells.',
    categories: ['P-SEAL'],
    stages: ['ST3'],
    site_kinds: ['S-CON'],
    site_sizes: ['Z-L'],
    cost_band: 'K0',
  },
  drones: {
    claim: 'Seen from above.',
    categories: ['P-PER'],
    stages: ['ST5'],
    site_kinds: ['S-INL'],
    site_sizes: ['Z-S'],
    cost_band: 'K2',
  },
  talks: { claim: 'Talk to the young.', categories: ['P-YOU', 'P-AWA'] },
} as const

type Title = keyof typeof answers

async function share(database: Database, world: World, title: Title, tlp = 1) {
  const to = tlp === 1 ? [2] : [world.named.organisation_circle]
  return publishPractice(database, world, [{ tlp, to, answers: answers[title], body: `Told of ${title}.` }], { title })
}

function found(database: Database, who: Member, narrowing: Narrowing, page: Page = null) {
  return database.read(who, async (db) => {
    const { practices } = await listPractices(db, narrowing, page, await listOwnSites(db))
    return practices.map(({ title }) => title).sort()
  })
}

test('the library is narrowed by what a practice names, alone and together, with words and without', async ({
  database,
  world,
}) => {
  for (const title of ['seals', 'drones', 'talks'] as const) await share(database, world, title)
  const only = (narrowing: Narrowing) => found(database, world.stranger, narrowing)

  expect(await only({})).toEqual(['drones', 'seals', 'talks'])
  expect(await only({ category: 'P-SEAL' })).toEqual(['seals'])
  expect(await only({ stage: 'ST5', site_kind: 'S-INL', site_size: 'Z-S', cost_band: 'K2' })).toEqual(['drones'])
  expect(await only({ stage: 'ST5', site_size: 'Z-L' })).toEqual([])
  expect(await only({ modus_operandi: 'MO-C01', category: 'P-YOU' })).toEqual(['talks'])
  expect(await only({ where: 'country:NL' })).toEqual(['drones', 'seals', 'talks'])
  expect(await only({ where: 'BEANR' })).toEqual([])
  expect(await only({ grade: 'E0', cost_band: 'K0' })).toEqual(['seals'])
  expect(await only({ grade: 'E4' })).toEqual([])
  expect(await only({ q: 'young' })).toEqual(['talks'])
  expect(await only({ q: 'told', category: 'P-PER' })).toEqual(['drones'])
  expect(await only({ q: 'told', category: 'P-PER', cost_band: 'K0' })).toEqual([])

  // no site yet: only what fits any
  expect(await only({ like: 'mine' })).toEqual(['talks'])
  await database.write(world.stranger, (db) =>
    addSite(db, world.stranger, 'Quay 9', { kind: 'S-INL', size: 'Z-S' }).execute(),
  )
  expect(await only({ like: 'mine' })).toEqual(['drones', 'talks'])
  expect(await only({ like: 'mine', q: 'told' })).toEqual(['drones', 'talks'])
  expect(await found(database, world.named, { like: 'mine' })).toEqual(['talks'])
})

test('a row says what the practice claims, from whom, and how far it holds', async ({ copy, database, world }) => {
  const id = await share(database, world, 'seals', 2)
  const listed = await database.read(world.named, async (db) => {
    const { practices } = await listPractices(db, {}, null, { kinds: [], sizes: [] })
    return practices.find((practice) => practice.id === id)
  })
  expect(listed).toMatchObject({
    ...{ title: 'seals', claim: 'A tug tells.', tlp: 2, originator_name: 'Originator', grade: 'E0', cost_band: 'K0' },
    ...{ categories: ['P-SEAL'], ports: ['NLRTM'], exercise: false, overdue: false, unconfirmed: false },
  })
  expect(await found(database, world.stranger, { q: 'tug', category: 'P-SEAL' })).not.toContain(id)

  await administer(copy.url, `update portal.bulletin set valid_until = now() - interval '1 day' where id = $1`, [id])
  await administer(copy.url, `update portal.organisation set secretariat = true where id = $1`, [
    world.author.organisation_id,
  ])
  await administer(
    copy.url,
    `update portal.bulletin_layer set answers = answers || '{"public_source": "https://port.example"}' where bulletin_id = $1`,
    [id],
  )
  const { practices } = await database.read(world.named, (db) => listPractices(db, {}, null, { kinds: [], sizes: [] }))
  expect(practices.find((practice) => practice.id === id)).toMatchObject({ overdue: true, unconfirmed: true })
  await administer(copy.url, `update portal.organisation set secretariat = false`)
})

test('what breaks a method is named with the best proven first, and what did not work last', async ({
  copy,
  database,
  world,
}) => {
  await administer(copy.url, 'delete from portal.bulletin')
  const grades = { seals: 'EX', drones: 'E0', talks: 'E4' } as const
  for (const [title, grade] of Object.entries(grades)) {
    const id = await share(database, world, title as Title)
    for (const table of ['practice_audience', 'practice_facet'])
      await administer(copy.url, `update portal.${table} set grade = $2 where bulletin_id = $1`, [id, grade])
  }
  await share(database, world, 'seals', 2)
  const breaking = (who: Member, methods: string[]) =>
    database.read(who, async (db) => (await listBreaking(db, methods)).map(({ title, tlp }) => `${title} ${tlp}`))

  expect(await breaking(world.stranger, ['MO-C01', 'MO-X01'])).toEqual(['talks 1', 'drones 1', 'seals 1'])
  expect(await breaking(world.named, ['MO-C01'])).toEqual(['talks 1', 'seals 2', 'drones 1', 'seals 1'])
  expect(await breaking(world.stranger, ['MO-X01'])).toEqual([])
  expect(await breaking(world.stranger, [])).toEqual([])
})

test('pages lead back and forth without a gap or a repeat, and a page is one statement', async ({
  copy,
  database,
  world,
}) => {
  const id = await share(database, world, 'seals')
  await administer(copy.url, `delete from portal.bulletin where type = 'PRACTICE' and id <> $1`, [id])
  await multiply(copy.url, id, 119)
  const page = (at: string | null, direction: 'older' | 'newer', narrowing: Narrowing = { category: 'P-SEAL' }) =>
    database.read(world.stranger, (db) => {
      const cursor = at ? decodeCursor(at) : null
      return listPractices(db, narrowing, cursor && { direction, cursor }, { kinds: [], sizes: [] })
    })
  const first = await page(null, 'older')
  const second = await page(first.older, 'older')
  const third = await page(second.older, 'older')
  expect([first, second, third].map(({ practices }) => practices.length)).toEqual([50, 50, 20])
  expect([first.newer, third.older]).toEqual([null, null])
  expect(new Set([first, second, third].flatMap(({ practices }) => practices.map((each) => each.id))).size).toBe(120)
  expect((await page(third.newer, 'newer')).practices).toEqual(second.practices)
  const said = await page(null, 'older', { q: 'tug', category: 'P-SEAL' })
  expect(said.practices).toEqual(first.practices)
  expect((await page(said.older, 'older', { q: 'tug', category: 'P-SEAL' })).practices).toEqual(second.practices)

  const statements: string[] = []
  const watched = openDatabase({
    url: copy.app,
    key: await issueKey(copy.url, 'counting'),
    onStatement: (sql) => statements.push(sql),
  })
  await watched.read(world.stranger, (db) => listPractices(db, { category: 'P-SEAL' }, null, { kinds: [], sizes: [] }))
  await watched.close()
  expect(statements.map((statement) => statement.trim().split(' ')[0])).toEqual(['begin', 'select', 'with', 'commit'])
})

test('an address is read leniently and written back', () => {
  const read = narrowingIn(
    new URLSearchParams('category=P-SEAL&stage=ST99&where=country:NL&like=yours&q=%20tug%20&site_kind='),
  )
  expect(read).toEqual({ category: 'P-SEAL', where: 'country:NL', q: 'tug' })
  expect(addressOf(read, { older: 'x' })).toBe('?category=P-SEAL&where=country%3ANL&q=tug&older=x')
  expect(addressOf({})).toBe('?')
})

/** The same practice so many times more, eight at each moment. */
async function multiply(url: string, id: string, times: number) {
  await administer(
    url,
    `with planted as (
       insert into portal.bulletin (reference, organisation_id, author_id, title, type, tlp, state, released_at, modi_operandi)
       select 'BW-' || lpad(n::text, 4, '0') || '-0000', organisation_id, author_id, n, type, tlp, 'released',
         released_at - n / 8 * interval '1 microsecond', modi_operandi
       from portal.bulletin cross join generate_series(1, $2::int) as n where id = $1 returning id, organisation_id)
     insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body, answers)
     select planted.organisation_id, planted.id, 1, 1, 'x', answers
     from planted cross join portal.bulletin_layer as layer where layer.bulletin_id = $1`,
    [id, times],
  )
  await administer(
    url,
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select organisation_id, id, 1, 2, 'included' from portal.bulletin where type = 'PRACTICE' and id <> $1`,
    [id],
  )
}
