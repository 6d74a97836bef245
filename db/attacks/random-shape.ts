import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Bulletin, Layer, RandomWorld } from './oracle.ts'

const some = fc.nat(1_000)

/** Organisations with members of every ceiling, groups, bulletins of one to three layers, and then changes of the groups. */
export const worldShape = fc.record({
  organisations: fc.array(
    fc.record({
      suspended: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      people: fc.array(
        fc.record({ ceiling: fc.constantFrom(0, 1, 2, 3, 4, 4, 4), reads: fc.constantFrom(true, true, true, false) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  groups: fc.array(
    fc.record({ steward: some, confidential: fc.boolean(), members: fc.array(some, { maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  bulletins: fc.array(
    fc.record({
      organisation: some,
      author: some,
      releaser: some,
      layers: fc.array(
        fc.record({
          tlp: fc.nat(4),
          to: fc.array(some, { minLength: 1, maxLength: 4 }),
          not: fc.array(some, { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  changes: fc.array(fc.record({ group: some, organisation: some }), { maxLength: 3 }),
})

export type Shape = typeof worldShape extends fc.Arbitrary<infer T> ? T : never

/** The bulletin that was drawn, in the circles of this world: its markings rise, and each names circles that it may. */
export function drawBulletin(world: RandomWorld, drawn: Shape['bulletins'][number]): Bulletin {
  const organisation = pick(world.organisations, drawn.organisation)
  const tlps = [...new Set(drawn.layers.map(({ tlp }) => tlp))].sort()
  const layers = tlps.map((tlp, index) => drawLayer(world, tlp, drawn.layers[index] as Layer))
  const [author, releaser] = [pick(organisation.people, drawn.author).id, pick(organisation.people, drawn.releaser).id]
  return { id: randomUUID(), organisation: organisation.id, author, releaser, layers }
}

function drawLayer({ organisations, groups }: RandomWorld, tlp: number, drawn: Layer): Layer {
  const [own, joint] = [organisations.map(({ circle }) => circle), groups.map(({ circle }) => circle)]
  const people = organisations.flatMap((organisation) => organisation.people.map(({ circle }) => circle))
  const named = [[1], [2, 2, 2, ...joint, ...own, ...people], [...joint, ...own], own, people][tlp] as number[]
  const to = [...new Set(drawn.to.map((n) => pick(named, n)))]
  const not = tlp === 0 ? [] : [...new Set(drawn.not.map((n) => pick([...own, ...joint], n)))]
  return { tlp, to, not: not.filter((circle) => !to.includes(circle)) }
}

export function pick<T>(list: T[], n: number): T {
  return list[n % list.length] as T
}
