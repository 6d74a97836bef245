import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { villager } from '../portal.ts'

const answers = {
  claim: 'Two people tug each reefer seal at the gate.',
  problem: 'Cloned seals leave the gate unseen.',
  practice_steps: 'Look at the number.\nTug the seal.\nWrite down who did.',
}

/** A GREEN practice of somebody's organisation for the whole alliance. Answers its reference. */
export async function releasePractice(person: string, title: string) {
  const id = randomUUID()
  const reference = `BW-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
  const [author] = await behind<{ organisation_id: string; person_id: string }>(
    `select organisation_id, person_id from portal.membership join portal.person on person.id = person_id where email = $1`,
    [villager(person).email],
  )
  const { organisation_id, person_id } = author ?? {}
  await behind(
    `insert into portal.bulletin (id, reference, organisation_id, author_id, type, title, exercise, valid_until)
     values ($1, $2, $3, $4, 'PRACTICE', $5, true, now() + interval '365 days')`,
    [id, reference, organisation_id, person_id, title],
  )
  await behind(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body, answers)
     values ($1, $2, 1, 1, 'We began in one lane.', $3)`,
    [organisation_id, id, JSON.stringify(answers)],
  )
  await behind(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance) values ($1, $2, 1, 2, 'included')`,
    [organisation_id, id],
  )
  await behind(`update portal.bulletin set state = 'released', releaser_id = $2 where id = $1`, [id, person_id])
  return reference
}
