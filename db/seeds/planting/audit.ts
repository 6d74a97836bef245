import type pg from 'pg'

/** What the village did with its bulletins, as its log tells it: in the order in which it was done, written down today. */
export async function plantAudit(client: pg.ClientBase) {
  await client.query(`
    insert into portal.audit_entry (organisation_id, person_id, deed, subject)
    select organisation_id, person_id, deed, id from (
      select organisation_id, author_id as person_id, 'bulletin.drafted' as deed, id, created_at as done_at from portal.bulletin
      union all
      select organisation_id, releaser_id, 'bulletin.released', id, released_at from portal.bulletin where releaser_id is not null and not brokered
      union all
      select organisation_id, person_id, 'acknowledgement.given', bulletin_id, answered_at from portal.acknowledgement
      union all
      select organisation_id, person_id, 'site.added', id, added_at from portal.site cross join lateral (
        select person_id from portal.member_role as held where held.organisation_id = site.organisation_id
          and role in ('administrator', 'publisher') order by role limit 1) as keeper
    ) as done order by organisation_id, done_at, deed`)
}
