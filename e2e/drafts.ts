import { randomInt } from 'node:crypto'
import pg from 'pg'
import { ask } from './ask.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Exercise alerts in a row, TLP:AMBER for the group Reefer North-West; answers their references. `url` is the superuser's. */
export async function plantDrafts(url: string, person: string, count: number, sectors: string[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const references = Array.from({ length: count }, () => `BW-${letters()}-${letters()}`)
  await client.query(
    `with author as (
       select organisation_id, person_id from portal.membership join portal.person on person.id = person_id
       where email like $2),
     draft as (
       insert into portal.bulletin (reference, organisation_id, author_id, type, title, severity, urgency, exercise, sectors)
       select unnest($1::text[]), organisation_id, person_id, 'ALERT', 'Exercise alert', 2, 'expected', true, $3::text[]
       from author returning id, organisation_id),
     layer as (
       insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body)
       select organisation_id, id, 1, 2, 'Two units with re-made seals.' from draft returning bulletin_id)
     select count(*) from layer`,
    [references, `${person.replace('-', '.')}@%`, sectors],
  )
  await client.query(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select bulletin.organisation_id, bulletin.id, 1, "group".circle_id, 'included'
     from portal.bulletin join portal."group" on "group".name = 'Reefer North-West' where reference = any ($1)`,
    [references],
  )
  await client.end()
  return references
}

const letters = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** As a publisher presses the button on the page that shows it. Milliseconds from the press to the answer. */
export async function release(portal: string, reference: string, cookie: string, typed: Record<string, string> = {}) {
  const address = `${portal}/bulletins/${reference}/release`
  const { body } = await ask(address, { cookie })
  const form = Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      decoded(value),
    ]),
  )
  const begun = performance.now()
  const { status } = await ask(address, { cookie, form: { ...form, ...typed } })
  if (status !== 302) throw new Error(`The release was answered with ${status}.`)
  return performance.now() - begun
}

const decoded = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
