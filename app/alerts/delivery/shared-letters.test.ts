import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { openPostOffice, test } from '../testing.ts'
import { plantSubscribers, workers } from './testing.ts'

const crowd = 200
const unsent = `select count(*)::int as left from portal.delivery where channel = 'mail' and state <> 'sent'`

for (const many of [1, 4])
  test(`${many === 1 ? 'one worker mails' : 'four workers share what is to be mailed, and mail'} each letter once`, async ({
    copy,
    key,
    database,
    world,
  }) => {
    if (many === 1) await plantSubscribers(copy.url, crowd)
    await administer(copy.url, `truncate portal.delivery`)
    // as far away as a mail server usually is
    const office = await openPostOffice({ slowness: 50 })
    const start = workers({ copy, key, smtp: office.url })
    await Promise.all(Array.from({ length: many }, start))
    await released(database, world.author, { urgency: 'immediate' })
    await expect.poll(() => office.arrived.length, { timeout: 60_000 }).toBeGreaterThan(0)
    const begun = performance.now()
    while ((await administer(copy.url, unsent)).rows[0].left > 0) await pause(20)
    const seconds = (performance.now() - begun) / 1_000
    const names = office.arrived.map(({ messageId }) => messageId)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(crowd)
    console.info(`${many} at work: ${Math.round(names.length / seconds)} mails a second`)
    await office.close()
  })
