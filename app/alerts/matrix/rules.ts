import type { SubscriptionChoice } from '../subscriptions/schema.ts'
import type { Audience, BulletinCase, Reader, SubscriptionCase } from './cases.ts'

/** Who a layer is for, beside its originator's own house; spelt out from who is in which group and has which ceiling. */
const readsLayer: Record<Audience, readonly Reader[]> = {
  alliance: ['colleague', 'publisher', 'named', 'person', 'grouped', 'low', 'excluded', 'stranger'],
  'alliance but one': ['colleague', 'publisher', 'named', 'person', 'grouped', 'low', 'stranger'],
  group: ['colleague', 'publisher', 'named', 'person', 'grouped'],
  named: ['colleague', 'publisher', 'named', 'person'],
  'one person': ['person'],
}

const lies: Record<string, string[]> = { BEANR: ['R-NSC', 'BE'], NLRTM: ['R-NSC', 'NL'], ESALG: ['R-WMD', 'ES'] }

/** Told by the rules as they are written down, and by nothing that the product uses. */
export function isTold(reader: Reader, bulletin: BulletinCase, subscription: SubscriptionCase): boolean {
  const releaser: Reader = bulletin.from === 'Named' ? 'named' : 'publisher'
  const depth = bulletin.layers.findIndex(({ audience }) => !readsLayer[audience].includes(reader))
  const read = bulletin.layers.slice(0, depth < 0 ? undefined : depth)
  if (reader === releaser || read.length === 0 || subscription.paused) return false
  const { choice } = subscription
  const from = bulletin.brokered ? [] : [bulletin.from]
  const said = {
    sectors: bulletin.sectors,
    modi_operandi: bulletin.modi_operandi,
    types: [bulletin.type],
    lanes: read.flatMap(({ lane }) => lane ?? []),
    commodities: read.flatMap(({ commodity }) => commodity ?? []),
  }
  const words = new Set(read.flatMap((layer) => layer.words))
  return (
    (bulletin.type === 'PRACTICE' ? choice.types.length > 0 : bulletin.severity >= choice.least_severity) &&
    fitsLists(choice, said) &&
    fitsPlace(choice, bulletin.ports) &&
    (subscription.originators.length === 0 || meet(subscription.originators, from)) &&
    !meet(subscription.not_originators, from) &&
    (choice.words === '' || saysWanted(choice.words, words)) &&
    !choice.not_words.split(' ').some((word) => words.has(word))
  )
}

const meet = (one: readonly string[], other: readonly string[]) => one.some((each) => other.includes(each))

type Said = Record<'sectors' | 'modi_operandi' | 'types' | 'lanes' | 'commodities', string[]>

function fitsLists(choice: SubscriptionChoice, said: Said) {
  return (Object.keys(said) as (keyof Said)[]).every(
    (facet) =>
      (choice[facet].length === 0 || meet(choice[facet], said[facet])) && !meet(choice[`not_${facet}`], said[facet]),
  )
}

/** Ports and regions are one place: either is enough. */
function fitsPlace(choice: SubscriptionChoice, ports: readonly string[]) {
  const regions = ports.flatMap((port) => lies[port] ?? [])
  const anywhere = choice.ports.length + choice.regions.length === 0
  const there = meet(choice.ports, ports) || meet(choice.regions, regions)
  return (anywhere || there) && !meet(choice.not_ports, ports) && !meet(choice.not_regions, regions)
}

function saysWanted(question: string, words: Set<string>) {
  return question
    .split(' or ')
    .some((alternative) =>
      alternative.split(' ').every((word) => (word.startsWith('-') ? !words.has(word.slice(1)) : words.has(word))),
    )
}
