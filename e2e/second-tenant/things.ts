import { behind } from '../ground.ts'
import type { Tenant } from './tenants.ts'

/** What an organisation has that can stand in an address, of every kind, one each; all of its references. */
export async function thingsOf({ id }: Tenant, references: string[]) {
  const rows = await behind<{ kind: string; id: string }>(
    `select 'organisation' as kind, $1::uuid as id
     union all (select 'person', person_id from portal.membership where organisation_id = $1 limit 1)
     union all (select 'bulletin', id from portal.bulletin where organisation_id = $1 limit 1)
     union all (select 'group', id from portal."group" where organisation_id = $1 limit 1)
     union all (select 'subscription', id from portal.subscription where organisation_id = $1 limit 1)
     union all (select 'event', id from portal.outbox where organisation_id = $1 limit 1)
     union all (select 'read record', id from portal.read_record where organisation_id = $1 limit 1)
     union all (select 'session', session.id from auth.session join portal.membership on person_id = "userId"
                where organisation_id = $1 limit 1)`,
    [id],
  )
  return { ids: rows.map((row) => row.id), references }
}

/** A form that tries to be every form: what is not asked for is not to be listened to. */
export function anyForm(thing: string): Record<string, string> {
  return {
    id: thing,
    organisation_id: thing,
    person_id: thing,
    bulletin_id: thing,
    author_id: thing,
    reviewer_id: thing,
    releaser_id: thing,
    reference: thing,
    version: '0',
    tlp: '2',
    state: 'released',
    title: 'Taken over',
    text: 'Taken over',
    body: 'Taken over',
    severity: '4',
    least_severity: '4',
    language: 'en',
    to: '/',
    until: '2026-01-01T00:00:00.000Z',
  }
}
