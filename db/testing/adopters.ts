import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { administer } from './server.ts'
import { type Member, plantOrganisation, plantPerson } from './world.ts'

/** What somebody else's organisation did with a practice; where nothing is said, one container terminal of its own runs it. */
export type Adopter = {
  who: Member
  status?: string
  sites?: number
  named?: boolean
  port?: string | null
  kind?: string
  equipment?: string[]
}

/** Organisations with one publisher each, each at home in another country. */
export async function plantHouses(url: string, many: number): Promise<Member[]> {
  const houses: Member[] = []
  for (let number = 0; number < many; number++) {
    const organisation_id = await plantOrganisation(url, `House ${number}`)
    const person_id = await plantPerson(url, `publisher-${number}`, organisation_id, 'reader,contributor,publisher')
    const country = `${String.fromCharCode(65 + Math.floor(number / 26))}${String.fromCharCode(65 + (number % 26))}`
    await administer(url, 'update portal.organisation set country = $2 where id = $1', [organisation_id, country])
    houses.push({ organisation_id, person_id } as Member)
  }
  return houses
}

/** Behind the policies, as it would have come about over the years. */
export async function runAt(url: string, practice: string, adopters: Adopter[]) {
  for (const {
    who,
    sites = 1,
    named = false,
    status = 'A4',
    port = null,
    kind = 'S-CON',
    equipment = [],
  } of adopters) {
    const { rows } = await administer(
      url,
      `insert into portal.site (organisation_id, name, port, kind, size, equipment)
       select $1, gen_random_uuid()::text, $2, $3, 'Z-M', $4::text[] from generate_series(1, $5) returning id`,
      [who.organisation_id, port, kind, equipment, sites],
    )
    await administer(
      url,
      `insert into portal.adoption (organisation_id, site_id, bulletin_id, person_id, status, owner, due_on, reason)
       select $1, site, $2, $3, $4, 'Gate', '2031-01-01', 'cost' from unnest($5::uuid[]) as site`,
      [who.organisation_id, practice, who.person_id, status, rows.map(({ id }) => id)],
    )
    if (named)
      await administer(
        url,
        'insert into portal.named_adopter (organisation_id, bulletin_id, person_id) values ($1, $2, $3)',
        [who.organisation_id, practice, who.person_id],
      )
  }
}

/** All that somebody can ask about who runs a practice. */
export function learnt(database: Database, who: Member | null, practice: string) {
  return database.read(who, async (db) => ({
    counts: await asked(db, sql`select stage, sites, countries from adoption_counts(${practice})`),
    features: await asked(db, sql`select code from adoption_features(${practice})`),
    named: await asked(db, sql`select organisation_id from named_adopters(${practice})`),
  }))
}

const asked = async (db: Db, question: ReturnType<typeof sql>) => (await question.execute(db)).rows

/** The secret by which a count of this practice lags. */
export async function lag(url: string, practice: string, counted = 'running'): Promise<number> {
  const { rows } = await administer(url, 'select portal.count_lag($1, $2) as lag', [practice, counted])
  return rows[0].lag
}
