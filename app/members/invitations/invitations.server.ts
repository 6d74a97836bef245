import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Sent } from '../mails.server.ts'
import type { GivenRole } from '../schema.ts'
import type { InvitationTyped } from './schema.ts'

export type Invitation = {
  id: string
  email: string
  roles: GivenRole[]
  invited_at: Date
  expires_at: Date
  /** By its age, or because whoever sent it is no administrator any more. */
  lapsed: boolean
  inviter: string | null
}

/** What the own organisation sent and nobody accepted yet, the newest first; for administrators, others see none. */
export async function listInvitations(db: Db): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select invitation.id, email, roles, invited_at, expires_at, inviter.name as inviter,
      expires_at <= now() or not exists (
        select from member_role where member_role.organisation_id = invitation.organisation_id
          and member_role.person_id = invited_by and role = 'administrator') as lapsed
    from invitation left join (select id, name from person) as inviter on inviter.id = invited_by
    where ended_at is null order by invited_at desc, invitation.id limit 100`.execute(db)
  return rows
}

/** Answers the letter to be sent when it is sure that it was asked for; undefined for whoever is no administrator. */
export async function inviteMember(db: Db, speaker: Speaker, typed: InvitationTyped): Promise<Sent | undefined> {
  const { organisation_id, person_id: invited_by, roles } = speaker
  if (!may(roles, 'administer')) return undefined
  if (typed.roles.includes('administrator') && !(await isForGood(db, speaker)))
    throw new Refusal('errors:refusal.not_for_longer')
  const id = randomUUID()
  const secret = newSecret()
  await db
    .insertInto('invitation')
    .values({ id, organisation_id, invited_by, ...typed, secret_hash: hashOf(secret) })
    .execute()
  await record(db, speaker, 'member.invited', id)
  return findSent(db, id, secret)
}

/** With a new secret: the old address opens nothing from then on. Undefined where there is no such invitation. */
export async function inviteAgain(db: Db, speaker: Speaker, id: string): Promise<Sent | undefined> {
  const secret = newSecret()
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ secret_hash: hashOf(secret) })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return undefined
  await record(db, speaker, 'member.invited_again', id)
  return findSent(db, id, secret)
}

/** Answers whether there was such an invitation. */
export async function withdrawInvitation(db: Db, speaker: Speaker, id: string) {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ ended_at: new Date() })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await record(db, speaker, 'member.invitation_withdrawn', id)
  return numUpdatedRows > 0n
}

async function isForGood(db: Db, { organisation_id, person_id }: Speaker) {
  const own = db.selectFrom('member_role').select('role').where('role', '=', 'administrator').where('until', 'is', null)
  return Boolean(
    await own.where('organisation_id', '=', organisation_id).where('person_id', '=', person_id).executeTakeFirst(),
  )
}

/** 32 bytes of chance; of them only the hash is kept. */
function newSecret() {
  return randomBytes(32).toString('base64url')
}

function hashOf(secret: string) {
  return createHash('sha256').update(secret).digest()
}

async function findSent(db: Db, id: string, secret: string): Promise<Sent | undefined> {
  const { rows } = await sql<Omit<Sent, 'secret'>>`
    select email, invitation.language, message, organisation.name as organisation, inviter.name as inviter
    from invitation join organisation on organisation.id = invitation.organisation_id
    join (select id, name from person) as inviter on inviter.id = invitation.invited_by
    where invitation.id = ${id}`.execute(db)
  return rows[0] && { ...rows[0], secret }
}
