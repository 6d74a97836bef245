import { expect } from 'vitest'
import { plantCrowd } from '#db/seeds/crowd.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'
import { questions } from './questions.ts'
import { type Meter, members, openMeter } from './testing.ts'

const crowd = { organisations: 100, bulletins: 12_000 }

/** Blocks that each question may touch in the small crowd: who reads six in ten, and who reads one in a thousand. */
const budgets: Record<string, [number, number]> = {
  'list, newest': [1810, 340],
  'list, a page further': [1580, 320],
  'list, a frequent port': [1170, 270],
  'list, a rare port': [300, 160],
  'list, a port nobody names': [210, 160],
  'list, sector, way and port': [700, 160],
  'list, most severe': [560, 160],
  'list, AMBER+STRICT': [230, 300],
  'list, TLP:RED': [230, 180],
  'list, by type': [1030, 260],
  'list, a type nobody chose': [210, 160],
  'list, from one organisation': [600, 170],
  'list, from many organisations': [1850, 200],
  'list, expired': [1980, 340],
  'list, recalled': [190, 150],
  show: [80, 80],
  'look-up of a number, in 10 000': [800, 60],
  'look-up of a number, in 100': [240, 60],
  'look-up of a number, in hidden ones': [120, 60],
  'look-up of a number, absent': [120, 60],
  'search, frequent word': [600, 110],
  'search, common word': [8180, 110],
  'search, rare word': [1920, 110],
  'search, word in hidden ones': [1910, 110],
  'search, absent word': [1910, 110],
  'search, phrase': [6030, 110],
  'search, beginning': [1920, 110],
  'search, two words': [1930, 110],
  'a page of hits with what they say': [1010, 110],
  'counts of hits': [16200, 110],
}

async function blocks(meter: Meter, name: string) {
  const who = await meter.find(name)
  const touched: [string, number][] = []
  for (const question of questions) {
    const statements = await meter.statements(question, who)
    await meter.secured(who, statements)
    touched.push([question.name, (await meter.secured(who, statements)).buffers])
  }
  return Object.fromEntries(touched)
}

test('no question touches more than its budget, nor more for what its reader cannot see', async ({ copy }) => {
  await plantCrowd(copy.url, crowd)
  const meter = await openMeter(copy.url)
  const { 'six in ten': many, 'one in a thousand': few } = members(crowd.organisations)
  const [much, little] = [await blocks(meter, many), await blocks(meter, few)]
  const over = questions.flatMap(({ name }) => {
    const [most, least] = budgets[name] ?? [0, 0]
    return (much[name] ?? 0) > most || (little[name] ?? 0) > least ? [[name, much[name], little[name]]] : []
  })
  expect(over).toEqual([])

  await administer(
    copy.url,
    `delete from portal.bulletin where not exists (
       select from portal.bulletin_audience as entry join portal.circle_holder as held on held.circle_id = entry.circle_id
       join portal.membership as m on m.organisation_id = held.organisation_id join portal.person on person.id = m.person_id
       where entry.bulletin_id = bulletin.id and person.name = $1)`,
    [few],
  )
  await administer(copy.url, 'vacuum analyze')
  const alone = await blocks(meter, few)
  await meter.close()
  // an index of a few rows is a level or two lower than one of thousands
  const more = questions.filter(({ name }) => (little[name] ?? 0) > 2 * (alone[name] ?? 0) + 200)
  expect(more.map(({ name }) => [name, little[name], alone[name]])).toEqual([])
}, 180_000)
