import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Cadence } from '../preferences/cadences.ts'
import { bothWays } from './facets.ts'
import { keptChoice } from './kept-choice.ts'
import { everything, type Kind, type SubscriptionChoice, written } from './schema.ts'

/** `paused_until` is null while it is paused without an end, and while it is not paused at all. */
export type Subscription = SubscriptionChoice & {
  id: string
  kind: Kind
  name: string
  /** Null: as its person chose for all. */
  cadence: Cadence | null
  /** Of the originators it names, as far as the speaker knows them. */
  names: Record<string, string> | null
  paused: boolean
  paused_until: Date | null
}

/** More would be noise, and each costs a comparison at every release. */
const most = 50

const columns = sql.join([
  ...(['id', 'kind', 'name', 'cadence', 'words', 'not_words', 'least_severity', ...bothWays] as const).map((each) =>
    sql.ref(each),
  ),
  sql`coalesce(paused_until > now(), false) as paused`,
  sql`case when isfinite(paused_until) and paused_until > now() then paused_until end as paused_until`,
  sql`(select jsonb_object_agg(known.id, known.name) from organisation as known
    where known.id = any (originators || not_originators)) as names`,
])

/**
 * What the speaker keeps: the own ones, and for whoever may keep them those of the desk and of new members; the oldest
 * first. The checks of the form and of the database allow known codes only.
 */
export async function listSubscriptions(db: Db, speaker: Speaker) {
  const kinds = keeps(speaker.roles)
  return (await listKnown(db, speaker)).filter(({ kind }) => kind === 'person' || kinds.includes(kind))
}

/** What brings something to the speaker: the own ones, and for whoever may be on the desk those of the desk. */
export async function listTelling(db: Db, speaker: Speaker) {
  const onDesk = may(speaker.roles, 'acknowledge')
  return (await listKnown(db, speaker)).filter(({ kind }) => kind === 'person' || (kind === 'desk' && onDesk))
}

async function listKnown(db: Db, { organisation_id }: Speaker) {
  const { rows } = await sql<Subscription>`
    select ${columns} from subscription where organisation_id = ${organisation_id} order by created_at, id`.execute(db)
  return rows
}

export async function findSubscription(db: Db, id: string) {
  const { rows } = await sql<Subscription>`select ${columns} from subscription where id = ${id}`.execute(db)
  return rows[0]
}

type Wish = { choice: SubscriptionChoice; kind?: Kind; name?: string; cadence?: Cadence | null }

/** What is subscribed to already stays as it is. */
export async function subscribe(
  db: Db,
  speaker: Speaker,
  { choice, kind = 'person', name = '', cadence = null }: Wish,
) {
  const { organisation_id, person_id } = speaker
  refuse(speaker, kind)
  // one at a time for each organisation: a form that is posted twice at once would be kept twice, and beyond the limit
  await sql`select pg_advisory_xact_lock(hashtextextended(${`subscription ${organisation_id}`}, 0))`.execute(db)
  const held = (await listSubscriptions(db, speaker)).filter((each) => each.kind === kind)
  if (held.some((each) => written(chosen(each)) === written(choice))) return
  if (held.length >= most) throw new Refusal('errors:refusal.subscriptions_full')
  const { id } = await db
    .insertInto('subscription')
    .values({
      organisation_id,
      person_id: kind === 'person' ? person_id : null,
      kind,
      name,
      cadence,
      ...keptChoice(choice),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (kind !== 'person') await record(db, speaker, 'subscription.set_for_others', id)
}

function refuse({ roles }: Speaker, kind: Kind) {
  if (!keeps(roles).includes(kind))
    throw new Refusal(
      kind === 'person' ? 'errors:refusal.subscribing_is_for_readers' : 'errors:refusal.not_yours_to_keep',
    )
}

/** Which kinds of subscription these roles may keep. */
export function keeps(roles: readonly string[]): Kind[] {
  const administers = may(roles, 'administer')
  return [
    ...(may(roles, 'subscribe') ? (['person'] as const) : []),
    ...(administers || roles.includes('duty_desk') ? (['desk'] as const) : []),
    ...(administers ? (['newcomer'] as const) : []),
  ]
}

/** Nothing but what was chosen. */
function chosen(subscription: Subscription): SubscriptionChoice {
  const fields = Object.keys(everything) as (keyof SubscriptionChoice)[]
  return Object.fromEntries(fields.map((field) => [field, subscription[field]])) as SubscriptionChoice
}

/** False when there is no such subscription, or it is somebody else's. */
export function changeSubscription(db: Db, speaker: Speaker, id: string, { choice, name = '', cadence = null }: Wish) {
  return changed(db, speaker, id, { name, cadence, ...keptChoice(choice) })
}

/** Nothing comes of it until this day begins where the speaker is; null: until it is woken. False when there is no such subscription. */
export function pauseSubscription(db: Db, speaker: Speaker, id: string, until: string | null) {
  const day = sql`(select ${until}::date::timestamp at time zone time_zone from person where id = ${speaker.person_id})`
  return changed(db, speaker, id, { paused_until: until ? day : sql`'infinity'` })
}

export function wakeSubscription(db: Db, speaker: Speaker, id: string) {
  return changed(db, speaker, id, { paused_until: null })
}

async function changed(db: Db, speaker: Speaker, id: string, values: object) {
  const row = await db.updateTable('subscription').set(values).where('id', '=', id).returning('kind').executeTakeFirst()
  if (row && row.kind !== 'person') await record(db, speaker, 'subscription.set_for_others', id)
  return Boolean(row)
}

/** False when there is no such subscription, or it is somebody else's. */
export async function endSubscription(db: Db, speaker: Speaker, id: string) {
  const row = await db.deleteFrom('subscription').where('id', '=', id).returning('kind').executeTakeFirst()
  if (row && row.kind !== 'person') await record(db, speaker, 'subscription.ended_for_others', id)
  return Boolean(row)
}
