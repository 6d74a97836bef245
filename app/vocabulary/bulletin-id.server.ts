import { sql } from 'kysely'

/** For a `where`: the bulletin of this reference if the speaker reads it, at one cost for what is hidden and what is not there. */
export const bulletinId = (reference: string) => sql<string>`(select portal.find_bulletin(${reference}))`
