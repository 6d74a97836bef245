import type { Db, Speaker } from '#db/database.server.ts'
import { addressOf, type SubscriptionChoice, written } from './schema.ts'
import { suggestionsFor } from './suggestions.ts'

/** `address` is the form filled in with it. */
export type Suggestion = { choice: SubscriptionChoice; address: string }

/** What the speaker's kind of organisation would want to hear of, as far as it is not held already. */
export async function suggest(db: Db, { organisation_id }: Speaker, held: readonly SubscriptionChoice[]) {
  const house = await db
    .selectFrom('organisation')
    .select(['kind', 'ports', 'sectors'])
    .where('id', '=', organisation_id)
    .executeTakeFirst()
  const known = new Set(held.map(written))
  const suggested = house ? suggestionsFor(house) : []
  return suggested
    .filter((choice) => !known.has(written(choice)))
    .map((choice): Suggestion => ({ choice, address: String(addressOf(choice)) }))
}
