import { type ExpressionBuilder, sql } from 'kysely'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { DB } from '#db/schema.ts'
import type { SubscriptionChoice } from './schema.ts'

export type Subscription = SubscriptionChoice & { id: string }

/** More would be noise, and each costs a comparison at every release. */
const most = 50

/** A person's own, in the organisation that person acts for, the oldest first. */
export function listSubscriptions(db: Db, { organisation_id, person_id }: Speaker): Promise<Subscription[]> {
  return db
    .selectFrom('subscription')
    .select(columns)
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export function findSubscription(db: Db, id: string): Promise<Subscription | undefined> {
  return db.selectFrom('subscription').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The checks of the form and of the database allow known codes only. */
function columns(_: ExpressionBuilder<DB, 'subscription'>) {
  const typed = <Name extends keyof SubscriptionChoice>(name: Name) =>
    sql<SubscriptionChoice[Name]>`${sql.ref(name)}`.as(name)
  return [
    sql<string>`id`.as('id'),
    typed('sectors'),
    typed('ports'),
    typed('modi_operandi'),
    typed('least_severity'),
  ] as const
}

/** What is subscribed to already stays as it is. */
export async function subscribe(db: Db, speaker: Speaker, choice: SubscriptionChoice) {
  const { organisation_id, person_id } = speaker
  if (!may(speaker.roles, 'subscribe')) throw new Refusal('errors:refusal.subscribing_is_for_readers')
  const held = await listSubscriptions(db, speaker)
  if (held.some((each) => written(each) === written(choice))) return
  if (held.length >= most) throw new Refusal('errors:refusal.subscriptions_full')
  await db
    .insertInto('subscription')
    .values({ organisation_id, person_id, ...choice })
    .execute()
}

function written({ sectors, ports, modi_operandi, least_severity }: SubscriptionChoice) {
  return [sectors, ports, modi_operandi].map((codes) => codes.toSorted().join()).join(';') + least_severity
}

/** False when there is no such subscription, or it is somebody else's. */
export async function changeSubscription(db: Db, id: string, choice: SubscriptionChoice) {
  return Boolean(
    await db.updateTable('subscription').set(choice).where('id', '=', id).returning('id').executeTakeFirst(),
  )
}

/** False when there is no such subscription, or it is somebody else's. */
export async function endSubscription(db: Db, id: string) {
  return Boolean(await db.deleteFrom('subscription').where('id', '=', id).returning('id').executeTakeFirst())
}
