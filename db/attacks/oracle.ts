/*
 * Who reads what, told a second time from the words of the product and from nothing in the database: a layer is for
 * whoever holds a circle it names, within the own ceiling, unless excluded from it or a layer above, and only with every
 * layer above. Its author always reads it, the own organisation does unless it is RED, and then its releaser does.
 */
export type Person = { id: string; circle: number; organisation: string; ceiling: number; reads: boolean }
export type Organisation = { id: string; circle: number; suspended: boolean; people: Person[] }
export type Group = { circle: number; steward: string; confidential: boolean; members: Set<string> }
export type Layer = { tlp: number; to: number[]; not: number[] }
export type Bulletin = { id: string; organisation: string; author: string; releaser: string; layers: Layer[] }
export type RandomWorld = { organisations: Organisation[]; groups: Group[]; bulletins: Bulletin[] }

/** How many layers of a bulletin somebody reads, from the first on; a visitor is null. */
export function depth(world: RandomWorld, who: Person | null, bulletin: Bulletin) {
  const closed = bulletin.layers.findIndex((_, index) => !reads(world, who, bulletin, index))
  return closed === -1 ? bulletin.layers.length : closed
}

function reads(world: RandomWorld, who: Person | null, bulletin: Bulletin, index: number) {
  const layer = bulletin.layers[index] as Layer
  if (who && world.organisations.find(({ id }) => id === who.organisation)?.suspended) return false
  if (layer.tlp > ceiling(who)) return false
  const circles = held(world, who)
  const home = who?.organisation === bulletin.organisation
  const shut = bulletin.layers.slice(0, index + 1).flatMap(({ not }) => not)
  if (!home && shut.some((circle) => circles.has(circle))) return false
  if (layer.to.some((circle) => circles.has(circle))) return true
  if (!home) return false
  return layer.tlp < 4 || who?.id === bulletin.author || who?.id === bulletin.releaser
}

function ceiling(who: Person | null) {
  return who?.reads ? who.ceiling : 0
}

function held({ organisations, groups }: RandomWorld, who: Person | null) {
  if (!who) return new Set([1])
  const own = organisations.find(({ id }) => id === who.organisation)?.circle ?? 0
  const joined = groups.filter(({ members }) => members.has(who.organisation)).map(({ circle }) => circle)
  return new Set([1, 2, own, who.circle, ...joined])
}

export function peopleOf({ organisations }: RandomWorld) {
  return organisations.flatMap(({ people }) => people)
}

/**
 * What the author is told: how many people of each organisation read each layer, by "position organisation", the public
 * in one line, in the world as it is without the groups that are kept from him; and these by all of their people.
 */
export function preview(world: RandomWorld, bulletin: Bulletin) {
  const author = peopleOf(world).find(({ id }) => id === bulletin.author) as Person
  if (depth(world, author, bulletin) === 0) return {}
  const secret = world.groups.filter(({ confidential, steward }) => confidential && steward !== bulletin.organisation)
  const kept = new Set(secret.map(({ circle }) => circle))
  const known = { ...world, groups: world.groups.filter(({ circle }) => !kept.has(circle)) }
  const layers = bulletin.layers
    .filter(({ tlp }) => tlp <= ceiling(author))
    .map((layer) => ({ ...layer, not: layer.not.filter((circle) => !kept.has(circle)) }))
  const readers = layers.flatMap(({ tlp }, index) =>
    peopleOf(world)
      .filter((who) => depth(known, who, { ...bulletin, layers }) > index)
      .map(
        ({ organisation }) => `${index + 1} ${tlp === 0 && organisation !== bulletin.organisation ? 1 : organisation}`,
      ),
  )
  const groups = layers.flatMap(({ tlp, to }, index) =>
    [...kept]
      .filter((circle) => to.includes(circle))
      .map((circle) => [`${index + 1} ${circle}`, size(world, circle, tlp, bulletin)]),
  )
  const lines = [...new Set(readers)].map((line) => [line, readers.filter((other) => other === line).length])
  return Object.fromEntries([...lines, ...groups])
}

function size(world: RandomWorld, circle: number, tlp: number, { organisation }: Bulletin) {
  const active = world.organisations.filter(({ id, suspended }) => !suspended && id !== organisation)
  const people = active.flatMap((each) => each.people)
  return people.filter((who) => held(world, who).has(circle) && ceiling(who) >= tlp).length
}
