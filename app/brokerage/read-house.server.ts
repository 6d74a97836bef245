import { sql } from 'kysely'
import { languages } from '#app/languages/languages.ts'
import { translator } from '#app/languages/translator.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type House, namesOf, personNames } from './giveaways.ts'

/** What the own organisation is known by: its names, people and ports in both languages, its desk. */
export async function readHouse(db: Db, { organisation_id }: Speaker): Promise<House & { ports: string[] }> {
  const { rows } = await sql<{ name: string; ports: string[]; desk: string[]; people: string[] }>`
    select organisation.name, ports, array_remove(array[desk_email, desk_phone], null) as desk,
      array(select person.name from membership join person on person.id = membership.person_id
            where membership.organisation_id = organisation.id) as people
    from organisation where id = ${organisation_id}`.execute(db)
  const [{ name = '', ports = [], desk = [], people = [] } = {}] = rows
  const labels = languages.map((language) => translator(language))
  return {
    ports,
    names: namesOf(name),
    people: people.flatMap(personNames),
    places: ports.flatMap((code) => [
      code,
      ...labels.map((t) => t(`taxonomies:port.${code}` as 'taxonomies:port.BEANR')),
    ]),
    desk: desk.flatMap((each) => [each, ...(each.includes('@') ? [each.slice(each.indexOf('@') + 1)] : [])]),
  }
}
