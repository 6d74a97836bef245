import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { villager } from '../portal.ts'

/**
 * An immediate GREEN exercise of somebody's organisation, for the whole alliance unless another organisation is named; to
 * be answered within three hours.
 */
export async function releaseFor(person: string, title: string, to?: string) {
  const id = randomUUID()
  const reference = `BW-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
  const [author] = await behind<{ organisation_id: string; person_id: string }>(
    `select organisation_id, person_id from portal.membership join portal.person on person.id = person_id where email = $1`,
    [villager(person).email],
  )
  const { organisation_id, person_id } = author ?? {}
  await behind(
    `insert into portal.bulletin (id, reference, organisation_id, author_id, title, urgency, exercise, valid_until, acknowledge_by)
     values ($1, $2, $3, $4, $5, 'immediate', true, now() + interval '5 days', now() + interval '3 hours')`,
    [id, reference, organisation_id, person_id, title],
  )
  await behind(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body) values ($1, $2, 1, 1, 'Look at the seals of lane 7.')`,
    [organisation_id, id],
  )
  await behind(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance) values ($1, $2, 1, coalesce((select circle_id from portal.organisation where name = $3), 2), 'included')`,
    [organisation_id, id, to ?? null],
  )
  await behind(`update portal.bulletin set state = 'released', releaser_id = $2 where id = $1`, [id, person_id])
  await behind(
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id) values ($1, $2, 'bulletin.released', $3)`,
    [organisation_id, person_id, id],
  )
  return reference
}
