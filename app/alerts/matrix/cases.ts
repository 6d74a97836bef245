import fc from 'fast-check'
import { everything, type SubscriptionChoice } from '../subscriptions/schema.ts'

export const readers = ['colleague', 'named', 'person', 'grouped', 'low', 'excluded', 'stranger', 'publisher'] as const
export type Reader = (typeof readers)[number]

export const audiences = ['alliance', 'alliance but one', 'group', 'named', 'one person'] as const
export type Audience = (typeof audiences)[number]

/** What is said in a layer: whole words, each of which the text has in the plural. */
export type LayerCase = { audience: Audience; words: string[]; lane: string | null; commodity: string | null }

export type BulletinCase = {
  from: 'Originator' | 'Named'
  brokered: boolean
  severity: number
  type: string
  sectors: string[]
  ports: string[]
  modi_operandi: string[]
  layers: LayerCase[]
}

export type SubscriptionCase = {
  of: Reader
  desk: boolean
  paused: boolean
  choice: SubscriptionChoice
  originators: ('Originator' | 'Named')[]
  not_originators: ('Originator' | 'Named')[]
}

const words = ['crane', 'banana', 'diver', 'locker']
const pools = {
  sectors: ['SEC-RFR', 'SEC-GATE', 'SEC-SEAL'],
  ports: ['BEANR', 'NLRTM', 'ESALG'],
  regions: ['R-NSC', 'R-WMD', 'BE'],
  modi_operandi: ['MO-L01', 'MO-X02'],
  types: ['ALERT', 'WATCH', 'PRACTICE'],
  lanes: ['LN-WCSA', 'LN-WAF'],
  commodities: ['080390', '170114'],
}

const some = (pool: readonly string[], empty = 3) =>
  fc.oneof(
    { weight: empty, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...pool], { minLength: 1, maxLength: 2 }) },
  )

const layer = (audience: Audience): fc.Arbitrary<LayerCase> =>
  fc.record({
    audience: fc.constant(audience),
    words: fc.subarray(words),
    lane: fc.constantFrom(null, ...pools.lanes),
    commodity: fc.constantFrom(null, ...pools.commodities),
  })

const stack = fc
  .subarray([0, 1, 2, 3, 4], { minLength: 1, maxLength: 3 })
  .map((levels) => levels.filter((level) => level !== 1 || !levels.includes(0)))
  .chain((levels) => fc.tuple(...levels.map((level) => layer(audiences[level] as Audience))))

const bulletin: fc.Arbitrary<BulletinCase> = fc
  .record({
    from: fc.constantFrom('Originator' as const, 'Originator' as const, 'Named' as const),
    brokered: fc.constantFrom(false, false, false, true),
    severity: fc.integer({ min: 0, max: 4 }),
    type: fc.constantFrom(...pools.types, 'MO'),
    sectors: some(pools.sectors, 0),
    ports: some(pools.ports, 1),
    modi_operandi: some(pools.modi_operandi, 1),
    layers: stack,
  })
  .map((made) =>
    made.from === 'Named'
      ? { ...made, layers: [{ ...(made.layers[0] as LayerCase), audience: 'alliance' as const }] }
      : made,
  )

const question = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom('crane diver', 'banana or locker', 'crane -locker') },
)

const choice = fc
  .record({
    ...facets(''),
    ...facets('not_'),
    least_severity: fc.constantFrom(0, 0, 2, 4),
    words: question,
    not_words: fc.oneof(
      { weight: 5, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom('diver', 'banana locker') },
    ),
  })
  .map((made) => ({ ...everything, ...made }) as SubscriptionChoice)

function facets(not: '' | 'not_') {
  const empty = not ? 9 : 4
  return Object.fromEntries(Object.entries(pools).map(([facet, pool]) => [`${not}${facet}`, some(pool, empty)]))
}

const originator = fc.constantFrom<('Originator' | 'Named')[]>([], [], [], [], ['Originator'], ['Named'])

const subscription: fc.Arbitrary<SubscriptionCase> = fc
  .record({
    of: fc.constantFrom(...readers),
    desk: fc.constantFrom(false, false, false, true),
    paused: fc.constantFrom(false, false, false, false, true),
    choice,
    originators: originator,
    not_originators: originator,
  })
  .map((made) => ({ ...made, desk: made.desk && ['person', 'grouped', 'stranger'].includes(made.of) }))

/** The same cases in each run. */
export const cases = {
  bulletins: fc.sample(bulletin, { numRuns: 30, seed: 2026 }),
  subscriptions: fc.sample(subscription, { numRuns: 120, seed: 2026 }),
}
