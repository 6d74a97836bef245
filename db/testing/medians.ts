import { administer } from './server.ts'
import { plantOrganisation, plantPerson } from './world.ts'

export type House = { organisation_id: string; person_id: string; sites: string[]; marks: number[] }

type Class = { kind?: string; size?: string }

/** Organisations of the alliance with a site for each mark. */
export async function plantHouses(url: string, marks: number[][], { kind = 'S-CON', size = 'Z-M' }: Class = {}) {
  const houses: House[] = []
  for (const [place, own] of marks.entries()) {
    const organisation_id = await plantOrganisation(url, `House ${kind} ${place}`)
    const person_id = await plantPerson(url, `keeper ${place}`, organisation_id, 'contributor,reader')
    const { rows } = await administer(
      url,
      `insert into portal.site (organisation_id, name, kind, size)
       select $1, 'Quay ' || n, $2, $3 from generate_series(1, $4::int) as n returning id`,
      [organisation_id, kind, size, own.length],
    )
    houses.push({ organisation_id, person_id, sites: rows.map(({ id }) => id), marks: own })
  }
  return houses
}

/** Marks every site of these houses against a practice, as their keepers would. */
export async function plantMarks(url: string, bulletin_id: string, houses: readonly House[]) {
  for (const { organisation_id, person_id, sites, marks } of houses)
    await administer(
      url,
      `insert into portal.assessment (organisation_id, person_id, site_id, bulletin_id, maturity, evidence)
       select $1, $2, each.site, $3, each.mark, 'Seen' from unnest($4::uuid[], $5::int[]) as each (site, mark)
       on conflict (site_id, bulletin_id) do update set maturity = excluded.maturity`,
      [organisation_id, person_id, bulletin_id, sites, marks],
    )
}

/** As if a day had passed since medians were told. */
export async function tellMedians(url: string): Promise<number | null> {
  await administer(url, 'delete from portal.median_round')
  const { rows } = await administer(url, 'select portal.tell_medians() as anew')
  return rows[0]?.anew ?? null
}
