import { expect } from '@playwright/test'
import pg from 'pg'
import { behind, ground } from './ground.ts'

const waiting = `select from portal.outbox where expanded_at is null`
const hurry = `update portal.delivery set next_at = now() where state = 'waiting'`
/** What is sent now or could be: what waits behind something that did not arrive could not. */
export const underWay = `(delivery.state = 'sending' or delivery.state = 'waiting' and delivery.next_at <= now() and not exists (
  select from portal.delivery as failed
  where (failed.channel, failed.recipient) = (delivery.channel, delivery.recipient) and failed.state = 'waiting' and failed.attempts > 0))`

/**
 * From now on people are told in the portal, but nothing is put into a letter: what would take a moment between a
 * release and its mails takes as long as a test needs.
 */
export async function holdLetters() {
  const client = new pg.Client({ connectionString: await ground() })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(`select pg_advisory_lock(hashtext('portal letters'))`)
  const until = (query: string) => expect.poll(async () => (await behind(query)).length, { timeout: 60_000 }).toBe(0)
  return {
    /** Until everybody has been told in the portal. */
    told: () => until(waiting),
    /** Sends what waited, bundled or not. */
    async release() {
      await until(waiting)
      await behind(hurry)
      await client.end()
    },
    /** Until nothing is on its way. */
    settled: () => until(`select from portal.delivery where ${underWay}`),
  }
}
