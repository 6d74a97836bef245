import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Open invitations whose secret nobody has: they are there to be sent again, or withdrawn. */
export async function plantInvitations(client: pg.ClientBase, { people, invitations }: Village, register: Register) {
  const rows = invitations.map(({ inviter, ...invitation }) => ({
    ...invitation,
    person: register.person(inviter),
    organisation: register.organisation(
      people.find(({ key }) => key === inviter)?.memberships[0].organisation ?? inviter,
    ),
  }))
  await client.query(
    `insert into portal.invitation (organisation_id, invited_by, email, roles, language, message, secret_hash, invited_at, expires_at)
     select organisation, person, email, roles, language, message, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')),
       now() - interval '1 day', now() + interval '6 days'
     from jsonb_to_recordset($1) as i (organisation uuid, person uuid, email text, roles text[], language text, message text)`,
    [JSON.stringify(rows)],
  )
}
