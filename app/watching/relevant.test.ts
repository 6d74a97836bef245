import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { as, publishedWith } from '#app/indicators/testing.ts'
import type { Database } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test, type World } from '#db/testing/world.ts'
import { addWatched } from './entry/add-watched.server.ts'
import { listRelevant } from './touching/list-relevant.server.ts'
import { relevantFirst } from './touching/relevant-first.ts'
import { tellTraffic } from './traffic/tell-traffic.server.ts'

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const expecting = (database: Database, who: Member, lines: string) =>
  as(database, who, (db, speaker) => tellTraffic(db, speaker, lines))

const relevantTo = (database: Database, who: Member, references: string[] = []) =>
  as(database, who, (db, speaker) =>
    listRelevant(
      db,
      speaker,
      references.map((reference) => ({ reference })),
    ),
  )

async function naming(database: Database, world: World, lines: string, url: string) {
  const id = await publishedWith(database, world, { tlp: 1, to: [2], lines })
  const { rows } = await administer(url, `select reference from portal.bulletin where id = $1`, [id])
  return rows[0].reference as string
}

test('what names own traffic or a watched value is found for the own organisation alone, the named first', async ({
  copy,
  database,
  world,
}) => {
  const [ship, box, seal] = [
    await naming(database, world, 'IMO 9074729', copy.url),
    await naming(database, world, 'CSQU3054387', copy.url),
    await naming(database, world, 'seal,QWSEAL44719', copy.url),
  ]
  await expecting(database, world.stranger, `Meridian Star,9074729,BEANR,${day(6)},\nCSQU3054383,${day(4)}`)
  const plain = { type: null, list: '', reason: '', ends_on: null }
  await as(database, world.stranger, (db, speaker) =>
    addWatched(db, speaker, { ...plain, lines: 'seal,QWSEAL44719\nIMO 9074729' }),
  )
  const found = await relevantTo(database, world.stranger)
  expect(found.map(({ reference, calls, boxes, watched }) => [reference, calls, boxes, watched])).toEqual([
    [box, 0, 1, 0],
    [ship, 1, 0, 1],
    [seal, 0, 0, 1],
  ])
  expect(await relevantTo(database, world.grouped, [ship, box, seal])).toEqual([])
  expect(await relevantTo(database, world.observer, [ship])).toEqual([])

  await administer(copy.url, `update portal.bulletin set valid_until = now() - interval '1 day' where reference = $1`, [
    seal,
  ])
  expect((await relevantTo(database, world.stranger)).map(({ reference }) => reference)).toEqual([box, ship])
})

test('what names an expected ship is found below fifty newer bulletins, and only by whoever may read it', async ({
  copy,
  database,
  world,
}) => {
  const { rows } = await administer(copy.url, `select reference from portal.bulletin where id = $1`, [
    await publishedWith(database, world, {
      tlp: 2,
      to: [world.named.organisation_circle],
      lines: 'IMO 9319466',
    }),
  ])
  const { reference } = rows[0]
  for (let newer = 0; newer < 51; newer += 1) await released(database, world.author, { title: `Newer ${newer}` })
  const call = `Northern Tern,9319466,NLRTM,${day(3)},`
  await expecting(database, world.named, call)
  await expecting(database, world.stranger, call)
  expect((await relevantTo(database, world.named)).map((each) => each.reference)).toContain(reference)
  expect((await relevantTo(database, world.stranger, [reference])).map((each) => each.reference)).not.toContain(
    reference,
  )
})

test('of what is new, what concerns the organisation comes first, and is not said twice', () => {
  const news = ['N1', 'N2', 'T2', 'N3', 'N4', 'N5', 'N6', 'T1'].map((reference) => ({ reference }))
  const relevant = ['T1', 'T2', 'T3'].map((reference) => ({ reference }))
  const { first, beside } = relevantFirst(news, relevant)
  expect(first.map(({ reference }) => reference)).toEqual(['T1', 'T2', 'N1', 'N2', 'N3', 'N4'])
  expect(beside).toEqual([{ reference: 'T3' }])
})
