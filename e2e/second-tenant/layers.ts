import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { personOf, type Tenant } from './tenants.ts'

type Layer = { bulletin: string; position: number; tlp: number; to: number[]; not?: number[]; body: string }

export async function plantLayer({ id }: Pick<Tenant, 'id'>, { bulletin, position, tlp, to, not = [], body }: Layer) {
  await behind(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body) values ($1, $2, $3, $4, $5)`,
    [id, bulletin, position, tlp, body],
  )
  await behind(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select $1::uuid, $2::uuid, $3::int, unnest($4::int[]), 'included'
     union all select $1, $2, $3, unnest($5::int[]), 'excluded'`,
    [id, bulletin, position, to, not],
  )
}

/** A bulletin whose first layer everybody reads and whose second is for the originator alone. Answers its reference. */
export async function plantLayered(originator: Tenant) {
  const bulletin = randomUUID()
  const reference = `BW-${bulletin.slice(0, 4)}-${bulletin.slice(4, 8)}`.toUpperCase()
  const publisher = personOf(originator, 'publisher').id
  await behind(
    `insert into portal.bulletin (id, reference, organisation_id, author_id, title, urgency, valid_until)
     values ($1, $2, $3, $4, 'Two layers', 'immediate', now() + interval '5 days')`,
    [bulletin, reference, originator.id, publisher],
  )
  await plantLayer(originator, { bulletin, position: 1, tlp: 1, to: [2], body: 'For everybody.' })
  await plantLayer(originator, { bulletin, position: 2, tlp: 2, to: [originator.circle], body: 'For us.' })
  await behind(`update portal.bulletin set state = 'released', releaser_id = $2 where id = $1`, [bulletin, publisher])
  await behind(
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id) values ($1, $2, 'bulletin.released', $3)`,
    [originator.id, publisher, bulletin],
  )
  return reference
}

export async function rewriteSecondLayer(reference: string, body: string) {
  await behind(
    `update portal.bulletin_layer set body = $2 from portal.bulletin
     where bulletin.id = bulletin_id and reference = $1 and position = 2`,
    [reference, body],
  )
}
