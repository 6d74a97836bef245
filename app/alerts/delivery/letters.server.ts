import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'
import { retryIn } from './back-off.ts'

/** How something leaves the portal. */
export type Channel = 'mail' | 'push' | 'webhook'

/** What goes out at once to one recipient: an urgent event or one of the own house alone, or all else that was due. `attempts` counts this one. */
export type Letter = {
  message_id: string
  channel: Channel
  recipient: string
  organisation_id: string
  event_ids: string[]
  attempts: number
}

/**
 * Puts what is due into letters. Each gets its Message-ID here, before anybody sends it, and never grows: a repeat after
 * a crash is the same letter with the same name.
 */
export async function writeLetters(queue: Queue): Promise<void> {
  await sql`
    with due as (
      select event_id, channel, recipient, organisation_id, case when urgent or channel = 'webhook'
        or exists (select from outbox where outbox.id = event_id and outbox.bulletin_id is null) then event_id end as alone
      from delivery where state = 'waiting' and message_id is null and next_at <= now()),
    letter as materialized (
      select each.*, gen_random_uuid() as message_id
      from (select distinct channel, recipient, organisation_id, alone from due) as each)
    update delivery set message_id = letter.message_id
    from due join letter on letter.channel = due.channel and letter.recipient = due.recipient
      and letter.organisation_id = due.organisation_id and letter.alone is not distinct from due.alone
    where (delivery.event_id, delivery.channel, delivery.recipient) = (due.event_id, due.channel, due.recipient)
      and delivery.message_id is null and pg_try_advisory_xact_lock(hashtext('portal letters'))`.execute(queue)
}

/** Each letter counts by its oldest event, so that no two wait for each other. */
const goesBefore = sql`before.recipient = first.recipient and before.organisation_id = first.organisation_id
  and before.channel = first.channel and before.message_id <> first.message_id and before.urgent >= first.urgent
  and (before.created_at, before.message_id) < (first.created_at, first.message_id)`

/**
 * The next letter that goes this way, for `lease` seconds nobody else's; null when none is due. To one recipient they go
 * one after the other, the oldest first: only what is urgent overtakes what is not.
 */
export async function claimLetter(queue: Queue, channel: Channel, lease: number): Promise<Letter | null> {
  const { rows } = await sql<Letter>`
    with next as (
      select message_id from delivery as first
      where message_id is not null and channel = ${channel}
        and (state = 'waiting' and next_at <= now() or state = 'sending' and lease_until < now())
        and not exists (
          select from delivery as other
          where other.message_id = first.message_id and (other.created_at, other.event_id) < (first.created_at, first.event_id)
            and other.state in ('waiting', 'sending'))
        and not exists (select from delivery as before where before.state = 'waiting' and ${goesBefore})
        and not exists (select from delivery as before where before.state = 'sending' and ${goesBefore})
      order by urgent desc, next_at limit 1 for update skip locked),
    claimed as (
      update delivery set state = 'sending', attempts = attempts + 1, lease_until = now() + make_interval(secs => ${lease})
      from next where delivery.message_id = next.message_id and state in ('waiting', 'sending')
      returning delivery.message_id, channel, recipient, organisation_id, event_id, attempts)
    select message_id, channel, recipient, organisation_id, array_agg(event_id) as event_ids, max(attempts) as attempts
    from claimed group by message_id, channel, recipient, organisation_id`.execute(queue)
  return rows[0] ?? null
}

/** To be called well within a lease, for as long as the sending takes. */
export async function renewLeases(queue: Queue, message_ids: string[], lease: number): Promise<void> {
  await queue
    .updateTable('delivery')
    .set({ lease_until: sql`now() + make_interval(secs => ${lease})` })
    .where('message_id', 'in', message_ids)
    .where('state', '=', 'sending')
    .execute()
}

/** What was in the letter has been sent; the rest the recipient may not see any more. */
export async function settleLetter(queue: Queue, letter: Letter, sent: string[]): Promise<void> {
  await ours(queue, letter)
    .set({
      state: sql`case when event_id = any (${sent}) then 'sent' else 'withheld' end`,
      sent_at: sql`case when event_id = any (${sent}) then now() end`,
      last_error: null,
    })
    .execute()
}

/**
 * Tried again later, each time after a longer pause, and not before `least` seconds; after the last one, or when it can
 * never work, it is dead.
 */
export async function postponeLetter(queue: Queue, letter: Letter, error: string, hopeless: boolean, least = 0) {
  const grown = hopeless ? null : retryIn(letter.attempts)
  const pause = grown === null ? null : Math.max(grown, least)
  const state = pause === null ? 'dead' : 'waiting'
  await ours(queue, letter)
    .set({ state, next_at: sql`now() + make_interval(secs => ${pause ?? 0})`, last_error: error })
    .execute()
  return state
}

/** Refused for good by its address: nothing more goes there until its person shows that mail arrives. */
export async function bounceLetter(queue: Queue, { message_id, attempts }: Letter, error: string): Promise<boolean> {
  const { rows } = await sql<{ bounced: boolean }>`
    select bounce_letter(${message_id}, ${attempts}, ${error}) as bounced`.execute(queue)
  return rows[0]?.bounced ?? false
}

/** Nothing changes when the lease ran out and somebody else has taken over. */
function ours(queue: Queue, { message_id, attempts }: Letter) {
  return queue
    .updateTable('delivery')
    .set({ lease_until: null })
    .where('message_id', '=', message_id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempts)
}
