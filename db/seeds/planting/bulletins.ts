import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { VillageBulletin } from '../village/shape.ts'
import { plantIdentifiers } from './identifiers.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Each is drafted, given its circles and then released, so that the triggers judge it like anybody's. */
export async function plantBulletins(client: pg.ClientBase, village: Village, register: Register) {
  for (const bulletin of village.bulletins) {
    const id = randomUUID()
    await draft(client, id, bulletin, register)
    await plantLayers(client, id, bulletin, register)
    await plantIdentifiers(client, id, bulletin, register)
    if (bulletin.state !== 'draft') await moveOn(client, id, bulletin, releaserOf(village, bulletin, register))
    await backdate(client, id, bulletin)
  }
}

async function draft(client: pg.ClientBase, id: string, bulletin: VillageBulletin, register: Register) {
  await client.query(
    `insert into portal.bulletin (id, organisation_id, author_id, reference, type, title, severity, urgency, certainty,
       sectors, ports, modi_operandi, exercise, valid_until)
     select $2, $3, $4, coalesce(b.reference, $5), b.type, b.title, b.severity, b.urgency, b.certainty, b.sectors, b.ports,
       b.modi_operandi, coalesce(b.exercise, true), now() + (b.valid_days * 24 - b.hours_ago) * interval '1 hour'
     from jsonb_to_record($1) as b (reference text, type text, title text, severity smallint, urgency text, certainty text,
       sectors text[], ports text[], modi_operandi text[], valid_days int, hours_ago float, exercise boolean)`,
    [
      JSON.stringify(bulletin),
      id,
      register.organisation(bulletin.organisation),
      register.person(bulletin.author),
      newReference(),
    ],
  )
}

function newReference() {
  const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const random = crypto.getRandomValues(new Uint8Array(8))
  const text = Array.from(random, (byte) => symbols.charAt(byte % 32)).join('')
  return `BW-${text.slice(0, 4)}-${text.slice(4)}`
}

async function plantLayers(client: pg.ClientBase, id: string, bulletin: VillageBulletin, register: Register) {
  const layers = bulletin.layers.map(({ tlp, text, answers = {}, red_flags = [] }, index) => ({
    ...{ position: index + 1, tlp, text: unbroken(text), answers, red_flags },
  }))
  const circles = bulletin.layers.flatMap(({ audience, excluded = [] }, index) => [
    ...audience.map((circle) => ({ position: index + 1, circle: register.circle(circle), stance: 'included' })),
    ...excluded.map((circle) => ({ position: index + 1, circle: register.circle(circle), stance: 'excluded' })),
  ])
  const organisation = register.organisation(bulletin.organisation)
  await client.query(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body, answers, red_flags)
     select $2, $3, position, tlp, text, answers, red_flags
     from jsonb_to_recordset($1) as l (position smallint, tlp smallint, text text, answers jsonb, red_flags text[])`,
    [JSON.stringify(layers), organisation, id],
  )
  await client.query(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select $2, $3, position, circle, stance from jsonb_to_recordset($1) as c (position smallint, circle int, stance text)`,
    [JSON.stringify(circles), organisation, id],
  )
}

/** As people type it: a line ends where a paragraph or a point of a list does. */
function unbroken(text: string) {
  return text.replace(/(?<=\S)\n *(?=[^\s-])(?!\d+[.] )/g, ' ')
}

/** The named releaser, else a colleague who may release, else the author. */
function releaserOf({ people }: Village, { organisation, author, released_by }: VillageBulletin, register: Register) {
  const colleague = people.find(
    (person) =>
      person.key !== author &&
      person.memberships.some((seat) => seat.organisation === organisation && seat.roles.includes('publisher')),
  )
  return register.person(released_by ?? colleague?.key ?? author)
}

async function moveOn(client: pg.ClientBase, id: string, bulletin: VillageBulletin, releaser: string) {
  if (bulletin.state === 'in_review')
    return client.query(`update portal.bulletin set state = 'in_review', reviewer_id = $2 where id = $1`, [
      id,
      releaser,
    ])
  await client.query(
    `update portal.bulletin set state = 'released', releaser_id = $2, released_at = now() - $3 * interval '1 hour'
     where id = $1`,
    [id, releaser, bulletin.hours_ago],
  )
}

async function backdate(client: pg.ClientBase, id: string, { hours_ago }: VillageBulletin) {
  await client.query(
    `update portal.bulletin
     set created_at = now() - ($2::float + 2) * interval '1 hour', updated_at = now() - $2::float * interval '1 hour'
     where id = $1`,
    [id, hours_ago],
  )
}
