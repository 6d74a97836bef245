import type pg from 'pg'
import type { CircleRef, VillagePerson } from '../village/shape.ts'
import type { Village } from './village.ts'

/** What the keys of the village became in the database. Asking for a key that was not planted is an error. */
export type Register = {
  organisation: (key: string) => string
  person: (key: string) => string
  circle: (circle: CircleRef) => number
}

/** Call it after people and groups. */
export async function readRegister(client: pg.ClientBase, village: Village): Promise<Register> {
  const organisations = await pairs(client, `select slug, id from auth.organization`)
  const emails = await pairs(client, `select email, id from auth."user"`)
  const people = new Map(village.people.map(({ key, email }) => [key, ask(emails, email.toLowerCase())]))
  const circles = await readCircles(client, village)
  return {
    organisation: (key) => ask(organisations, key),
    person: (key) => ask(people, key),
    circle: (circle) => Number(ask(circles, circle)),
  }
}

async function readCircles(client: pg.ClientBase, { people, groups }: Village) {
  const members = await pairs(
    client,
    `select person.email || ' ' || slug, circle_id from portal.membership
     join portal.person on person.id = person_id join auth.organization on organization.id = organisation_id`,
  )
  const named = await pairs(client, `select name, circle_id from portal."group"`)
  return new Map([
    ['public', '1'],
    ['alliance', '2'],
    ...(await pairs(
      client,
      `select 'organisation:' || slug, circle_id from portal.organisation join auth.organization using (id)`,
    )),
    ...groups.map(({ key, name }) => [`group:${key}`, ask(named, name)] as const),
    ...people.map((person) => [`person:${person.key}`, ask(members, firstSeat(person))] as const),
  ])
}

function firstSeat({ email, memberships }: VillagePerson) {
  return `${email.toLowerCase()} ${memberships[0].organisation}`
}

async function pairs(client: pg.ClientBase, statement: string): Promise<Map<string, string>> {
  const { rows } = await client.query({ text: statement, rowMode: 'array' })
  return new Map(rows.map(([key, value]) => [String(key), String(value)]))
}

function ask(map: Map<string, string>, key: string) {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The village names "${key}" and does not have it.`)
  return value
}
