import { expect } from '@playwright/test'
import pg from 'pg'
import { behind } from '../ground.ts'

const waiting = `select from portal.outbox where expanded_at is null`
const hurry = `update portal.delivery set next_at = now() where state = 'waiting' and next_at < now() + interval '20 minutes'`
const under = `select from portal.delivery where state = 'sending' or state = 'waiting' and next_at <= now()`

/**
 * From now on people are told in the portal, but nothing is put into a letter: what would take a moment between a
 * release and its mails takes as long as a test needs.
 */
export async function holdLetters(url: string) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(`select pg_advisory_lock(hashtext('portal letters'))`)
  const settled = () => expect.poll(async () => (await behind(under)).length, { timeout: 60_000 }).toBe(0)
  return {
    /** Everybody has been told in the portal; what is bundled is due now. */
    async release() {
      await expect.poll(async () => (await behind(waiting)).length, { timeout: 60_000 }).toBe(0)
      await behind(hurry)
      await client.end()
    },
    settled,
  }
}
