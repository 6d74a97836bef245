import { expect, test } from 'vitest'
import { audienceFault, type CircleKind, layersNarrow } from '#app/vocabulary/audience.ts'
import { validityDays } from '#app/vocabulary/bulletin-type.ts'
import { may } from '#app/vocabulary/roles.ts'
import { taxonomies } from '#app/vocabulary/taxonomies.ts'
import { needsSecondPerson, tlp } from '#app/vocabulary/tlp.ts'
import { bulletins } from './bulletins.ts'
import { groups } from './groups.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import type { CircleRef, VillageBulletin, VillageGroup, VillageLayer, VillageOrganisation } from './shape.ts'

const kindOf = (circle: CircleRef) => circle.split(':')[0] as CircleKind
const keyOf = (circle: CircleRef) => circle.split(':')[1] ?? ''

const meets = (wanted: string[] | undefined, have: string[]) => !wanted || have.some((each) => wanted.includes(each))

function membersOf(group: VillageGroup | undefined) {
  if (!group) throw new Error('A bulletin names a group that does not exist.')
  if ('members' in group) return group.members
  const { kinds, countries, sectors, ports } = group.rule
  const named = ({ kind, country, ...own }: VillageOrganisation) =>
    meets(kinds, [kind]) && meets(countries, [country]) && meets(sectors, own.sectors) && meets(ports, own.ports)
  return organisations.filter(named).map(({ key }) => key)
}

/** Everyone a circle reaches, as person@organisation. */
function reachOf(circle: CircleRef) {
  const everyone = people.flatMap(({ key, memberships }) => memberships.map((m) => ({ key, home: m.organisation })))
  const inside = {
    public: () => true,
    alliance: () => true,
    group: ({ home }: { home: string }) => membersOf(groups.find(({ key }) => key === keyOf(circle))).includes(home),
    organisation: ({ home }: { home: string }) => home === keyOf(circle),
    person: ({ key }: { key: string }) => key === keyOf(circle),
  }
  return everyone.filter(inside[kindOf(circle)]).map(({ key, home }) => `${key}@${home}`)
}

const own = (bulletin: VillageBulletin) => reachOf(`organisation:${bulletin.organisation}`)

const reach = (bulletin: VillageBulletin, layer: VillageLayer) =>
  new Set([...layer.audience.flatMap(reachOf), ...own(bulletin)])

const author = ({ author: key, organisation }: VillageBulletin, who = key) =>
  people.find((person) => person.key === who)?.memberships.find((m) => m.organisation === organisation)

const titles = (some: VillageBulletin[]) => some.map(({ title }) => title)

test('every circle reaches somebody', () => {
  const circles = bulletins.flatMap(({ layers }) =>
    layers.flatMap((layer) => [...layer.audience, ...(layer.excluded ?? [])]),
  )
  expect(circles.filter((circle) => reachOf(circle).length === 0)).toEqual([])
})

test('every layer obeys its marking', () => {
  const faults = bulletins.flatMap(({ title, layers }) =>
    layers.flatMap((layer) => {
      const fault = audienceFault(layer.tlp, layer.audience.map(kindOf), (layer.excluded ?? []).map(kindOf))
      return fault ? [{ title, ...fault }] : []
    }),
  )
  expect(faults).toEqual([])
})

test('each layer is stricter than the one above, and inside its audience', () => {
  const wide = bulletins.filter((bulletin) => {
    const inside = bulletin.layers.every((layer, index) => {
      const above = bulletin.layers[index - 1]
      return !above || [...reach(bulletin, layer)].every((person) => reach(bulletin, above).has(person))
    })
    return !inside || !layersNarrow(bulletin.layers.map((layer) => layer.tlp))
  })
  expect(titles(wide)).toEqual([])
})

test('an exclusion takes somebody out who would otherwise be in', () => {
  const idle = bulletins.filter((bulletin) =>
    bulletin.layers.some((layer) => {
      const hearers = reach(bulletin, layer)
      return (layer.excluded ?? []).flatMap(reachOf).some((person) => !hearers.has(person))
    }),
  )
  expect(titles(idle)).toEqual([])
})

test('authors may do what they did, and two people release what is strict', () => {
  const wrong = bulletins.filter((bulletin) => {
    const held = author(bulletin)?.roles ?? []
    if (bulletin.state === 'draft' || bulletin.state === 'in_review') return !may(held, 'draft')
    const strict = bulletin.layers.some((layer) => needsSecondPerson(layer.tlp))
    const second = author(bulletin, bulletin.released_by ?? '')?.roles ?? []
    return !may(held, 'release') || (strict && (!may(second, 'release') || bulletin.released_by === bulletin.author))
  })
  expect(titles(wrong)).toEqual([])
})

test('nobody writes or is named above the own ceiling, and people named elsewhere are listed', () => {
  const wrong = bulletins.filter((bulletin) => {
    const strictest = Math.max(...bulletin.layers.map((layer) => layer.tlp))
    const named = bulletin.layers.flatMap((layer) => layer.audience.filter((circle) => kindOf(circle) === 'person'))
    const standings = named.map((circle) => people.find(({ key }) => key === keyOf(circle))?.memberships[0])
    const fits = standings.every((m) => m?.listed && m.tlp_ceiling >= tlp.red)
    return !fits || (author(bulletin)?.tlp_ceiling ?? 0) < strictest
  })
  expect(titles(wrong)).toEqual([])
})

test('validity follows the type', () => {
  const wrong = bulletins.filter(({ type, valid_days }) => {
    const code = taxonomies.bulletin_type.find((each) => each === type)
    return !code || validityDays(code) !== valid_days
  })
  expect(titles(wrong)).toEqual([])
})

test('an alert for Reefer North-West reaches Scheldt Terminals and not the excluded depot', () => {
  const alert = bulletins.find(({ title }) => title === 'Extraction team expected at the reefer stacks tonight')
  expect(alert?.author).toBe('mirjam-oosterhuis')
  expect(alert?.layers[0].excluded).toEqual(['organisation:noordzijde-empty-depot'])
  expect(reachOf('group:reefer-north-west')).toContain('noor-claes@scheldt-terminals')
  expect(reachOf('group:reefer-north-west')).toContain('floor-zwart@noordzijde-empty-depot')
})
