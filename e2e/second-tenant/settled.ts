import { expect } from '@playwright/test'
import { behind } from '../ground.ts'
import { underWay } from '../letters.ts'
import type { Tenant } from './tenants.ts'

/** Until the worker has done with all that was planted, but for what goes out hours later, or waits behind what did not arrive. */
export async function settled({ id }: Tenant) {
  const waiting = () =>
    behind(
      `select outbox.id from portal.outbox left join portal.delivery on event_id = id
       where outbox.organisation_id = $1 and (expanded_at is null or ${underWay})`,
      [id],
    )
  await expect.poll(waiting, { timeout: 120_000 }).toEqual([])
}
