import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** What people ask again and again. */
export async function plantSearches(client: pg.ClientBase, { people, searches }: Village, register: Register) {
  const rows = searches.map(({ person, ...search }) => ({
    ...search,
    person: register.person(person),
    organisation: register.organisation(
      people.find(({ key }) => key === person)?.memberships[0].organisation ?? person,
    ),
  }))
  await client.query(
    `insert into portal.saved_search (organisation_id, person_id, name, address)
     select organisation, person, name, address
     from jsonb_to_recordset($1) as s (organisation uuid, person uuid, name text, address text)`,
    [JSON.stringify(rows)],
  )
}
