import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { type Layer, marked, writeDraft } from './bulletins.ts'
import { administer } from './server.ts'
import { type Member, plantOrganisation, plantPerson, type World } from './world.ts'

const seats = {
  one: 'secretariat,publisher,reader',
  two: 'secretariat,publisher,reader',
  secretary: 'secretariat,publisher,reader',
  editor: 'secretariat,contributor,reader',
  head: 'administrator,auditor,data_protection_officer,reader',
  operator: 'platform_operator',
}

export type Secretariat = Record<keyof typeof seats, Member>

/** The secretariat with two brokers who are asked first: `secretary` has the role too, but the lowest ceiling. */
export async function plantSecretariat(url: string): Promise<Secretariat> {
  const organisation_id = await plantOrganisation(url, 'Secretariat')
  await administer(url, 'update portal.organisation set secretariat = true where id = $1', [organisation_id])
  const people: [string, Member][] = []
  for (const [seat, roles] of Object.entries(seats)) {
    const person_id = await plantPerson(url, seat, organisation_id, roles)
    people.push([seat, { organisation_id, person_id } as Member])
  }
  const secretary = people.find(([seat]) => seat === 'secretary')?.[1].person_id
  await administer(url, 'update portal.membership set tlp_ceiling = 0 where person_id = $1', [secretary])
  return Object.fromEntries(people) as Secretariat
}

/** An AMBER draft of Originator that lies with the brokers. */
export async function brokeredDraft(database: Database, world: World, layers: Layer[] = [marked(world)['TLP:AMBER']]) {
  const draft = await database.write(world.author, (db) => writeDraft(db, world.author, { layers }))
  return { draft, ...(await askBrokers(database, world.author, draft)) }
}

export async function askBrokers(database: Database, who: Member, draft: string) {
  const request = await database.write(who, (db) => call(db, 'ask_brokerage', draft))
  if (typeof request !== 'string') throw new Error('it was not asked')
  const { bulletin_id } = await database.read(who, (db) =>
    db.selectFrom('brokerage').select('bulletin_id').where('id', '=', request).executeTakeFirstOrThrow(),
  )
  return { request, copy: bulletin_id ?? '' }
}

/** What a function of the database answers. */
export async function call(db: Db, name: string, ...values: unknown[]) {
  const { rows } = await sql<{
    answer: unknown
  }>`select ${sql.id('portal', name)}(${sql.join(values)}) as answer`.execute(db)
  return rows[0]?.answer ?? null
}
