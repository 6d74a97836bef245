import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'

/** What kinds and sizes of sites the speaker's organisation works at. */
export type OwnSites = { kinds: string[]; sizes: string[] }

export async function listOwnSites(db: Db): Promise<OwnSites> {
  const { kinds, sizes } = await db
    .selectFrom('site')
    .select([
      sql<string[] | null>`array_agg(distinct kind)`.as('kinds'),
      sql<string[] | null>`array_agg(distinct size)`.as('sizes'),
    ])
    .executeTakeFirstOrThrow()
  return { kinds: kinds ?? [], sizes: sizes ?? [] }
}

/** What a practice names that fits one of them, or that fits any. */
export function siteCodes({ kinds, sizes }: OwnSites): string[][] {
  return [
    ['any:site_kind', ...kinds],
    ['any:site_size', ...sizes],
  ]
}
