import pg from 'pg'
import { villagePlanted } from './seeds/village.ts'

export type Population = 'nobody' | 'the village' | 'others'

/** Who lives in the database: decides whether it may be planted, and whether its people may be known to everybody. */
export async function populationOf(url: string): Promise<Population> {
  if (await villagePlanted(url)) return 'the village'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('select from auth.organization limit 1').finally(() => client.end())
  return rowCount ? 'others' : 'nobody'
}
