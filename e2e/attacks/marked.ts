import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { plantLayer } from '../second-tenant/layers.ts'
import { personOf, type Tenant } from '../second-tenant/tenants.ts'

export type Marked = { name: string; tlp: number; to: number[]; not?: number[] }

const words = [
  'basalt',
  'cobalt',
  'dolomite',
  'feldspar',
  'gypsum',
  'hematite',
  'jasper',
  'kyanite',
  'lazurite',
  'mica',
  'nephrite',
  'olivine',
  'pyrite',
  'quartz',
  'rutile',
  'selenite',
  'topaz',
  'zircon',
  'agate',
  'beryl',
]

export type Written = { id: string; reference: string; word: string }

/** A draft that could be released; `word` stands in its text and nowhere else. */
export async function plantDraft(originator: Tenant, { tlp, to, not = [] }: Marked, place: number): Promise<Written> {
  const id = randomUUID()
  const reference = `BW-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
  const word = `${words[place % words.length]}${id.replace(/[^a-f]/g, '')}`
  await behind(
    `insert into portal.bulletin (id, reference, organisation_id, author_id, title, urgency, exercise, valid_until)
     values ($1, $2, $3, $4, $5, 'immediate', true, now() + interval '5 days')`,
    [id, reference, originator.id, personOf(originator, 'contributor').id, `Exercise ${word}`],
  )
  await plantLayer(originator, { bulletin: id, position: 1, tlp, to, not, body: `Seals of ${word}.` })
  return { id, reference, word }
}

/** Released and told to whoever listens. */
export async function plantMarked(originator: Tenant, marked: Marked, place: number) {
  const draft = await plantDraft(originator, marked, place)
  await releaseMarked(originator, draft)
  return draft
}

export async function releaseMarked(originator: Tenant, { id }: Written) {
  const publisher = personOf(originator, 'publisher').id
  await behind(`update portal.bulletin set state = 'released', releaser_id = $2 where id = $1`, [id, publisher])
  await tellAgain(originator, id)
}

/** As if it had just been released. */
export async function tellAgain(originator: Tenant, bulletin: string) {
  await behind(
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id) values ($1, $2, 'bulletin.released', $3)`,
    [originator.id, personOf(originator, 'publisher').id, bulletin],
  )
}

/** A group that nobody is told of, with one organisation in it. */
export async function plantGroupOf(owner: Tenant, member: Tenant) {
  const [group] = await behind<{ id: string; circle: number }>(
    `insert into portal."group" (organisation_id, name, listed, circle_id) values ($1, $2, false, portal.new_circle('group'))
     returning id, circle_id as circle`,
    [owner.id, `Group ${randomUUID()}`],
  )
  await behind(`insert into portal.group_member (group_id, organisation_id) values ($1, $2)`, [group?.id, member.id])
  return group?.circle ?? 0
}
