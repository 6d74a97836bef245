import { expect } from 'vitest'
import { publishPractice } from '#db/testing/practices.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { chosenIn, comparisonOf } from './chosen.ts'
import { comparePractices } from './compare-practices.server.ts'
import { verdictOn } from './facts.ts'

test('who compares sees what may be read, in the order asked for, and signs for it', async ({
  copy,
  database,
  world,
}) => {
  const green = { tlp: 1, to: [2] }
  const amber = { tlp: 2, to: [world.named.organisation_circle] }
  const answers = { claim: 'Seen from above.', cost_band: 'K2' }
  const ids = [
    await publishPractice(database, world, [green], { title: 'green' }),
    await publishPractice(database, world, [{ ...amber, answers }], { title: 'amber' }),
    await publishPractice(database, world, [green], { title: 'draft', state: 'draft' }),
  ]
  const { rows } = await administer(copy.url, 'select id, reference from portal.bulletin')
  const references = ids.map((id): string => rows.find((row) => row.id === id)?.reference)
  const [first = '', second = '', draft = ''] = references
  const compared = (who: Member, asked: string[]) =>
    database.write(who, async (db, speaker) => (speaker ? comparePractices(db, speaker, asked) : []))
  const titles = async (who: Member, asked: string[]) => (await compared(who, asked)).map(({ title }) => title)

  expect(await titles(world.named, [second, 'BW-0000-0000', first])).toEqual(['amber', 'green'])
  expect(await titles(world.stranger, [second, 'BW-0000-0000', first])).toEqual(['green'])
  expect(await titles(world.author, [draft, first])).toEqual(['green'])
  expect(await titles(world.stranger, [])).toEqual([])
  expect((await compared(world.named, [second]))[0]).toMatchObject({ claim: 'Seen from above.', tlp: 2, answers })

  const signed = await administer(copy.url, 'select bulletin_id, person_id, position from portal.read_record')
  const of = (id: string | undefined) => signed.rows.filter((row) => row.bulletin_id === id)
  expect(of(ids[1]).map(({ person_id, position }) => [person_id, position])).toEqual([
    [world.named.person_id, 1],
    [world.named.person_id, 1],
  ])
  expect(of(ids[0]).some(({ person_id }) => person_id === world.stranger.person_id)).toBe(true)
})

test('an address names four at most, each once, as people type them', () => {
  const typed = ['bw-aaaa-aaaa', 'BWAAAAAAAA', 'nonsense', 'BW-BBBB-BBBB', 'BW-CCCC-CCCC', 'BW-DDDD-DDDD']
  const address = (references: string[]) => new URL(`http://x${comparisonOf(references)}`).searchParams
  const four = ['BW-AAAA-AAAA', 'BW-BBBB-BBBB', 'BW-CCCC-CCCC', 'BW-DDDD-DDDD']
  expect(chosenIn(address(typed))).toEqual({ references: four, more: false })
  expect(chosenIn(address([...typed, 'BW-EEEE-EEEE']))).toEqual({ references: four, more: true })
})

test('what all say is the same or differs, and silence is neither', () => {
  expect(verdictOn(['a', 'a'])).toBe('same')
  expect(verdictOn(['a', 'b', 'a'])).toBe('differs')
  expect(verdictOn(['a', ''])).toBe('partly')
  expect(verdictOn(['', ''])).toBeNull()
  expect(verdictOn(['a'])).toBeNull()
})
