import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { touched } from './practice-board.ts'
import type { Member, World } from './world.ts'

type Inviter = Pick<Member, 'organisation_id' | 'person_id'>
type Offer = { email?: string; roles?: string[]; secret?: string }

export const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

/** Answers the id of the invitation. */
export async function invite(db: Db, { organisation_id, person_id }: Inviter, offer: Offer = {}) {
  const { email = `${randomUUID()}@port.example`, roles = ['reader'], secret = randomUUID() } = offer
  const id = randomUUID()
  await db
    .insertInto('invitation')
    .values({
      id,
      organisation_id,
      invited_by: person_id,
      email,
      roles,
      language: 'en',
      message: 'Welcome aboard.',
      secret_hash: hashOf(secret),
    })
    .execute()
  return id
}

export function sendAgain(db: Db, id: string, secret: string = randomUUID()) {
  return touched(sql`update invitation set secret_hash = ${hashOf(secret)} where id = ${id}`, db)
}

export function withdraw(db: Db, id: string) {
  return touched(sql`update invitation set ended_at = now() where id = ${id}`, db)
}

export type Terms = Record<string, string | null>

/** `wanted` names each role with its last day, or null. */
export async function setRoles(db: Db, person: string, wanted: Terms, seen = 1) {
  const { rows } = await sql<{ set: boolean }>`
    select portal.set_roles(${person}, ${JSON.stringify(wanted)}, ${seen}) as set`.execute(db)
  return rows.filter(({ set }) => set)
}

export async function endMembership(db: Db, person: string, seen = 1) {
  const { rows } = await sql<{ ended: boolean }>`select portal.end_membership(${person}, ${seen}) as ended`.execute(db)
  return rows.filter(({ ended }) => ended)
}

export async function accept(db: Db, secret: string) {
  const { rows } = await sql<{ joined_id: string; inviter_name: string }>`
    select joined_id, inviter_name from portal.accept_invitation(${secret})`.execute(db)
  return rows
}

export async function opens(db: Db, secret: string) {
  const { rows } = await sql<{ email: string; known: boolean }>`
    select email, known from portal.read_invitation(${secret})`.execute(db)
  return rows
}

export async function fillInvitations(database: Database, { administrator }: World) {
  await database.write(administrator, (db) => invite(db, administrator))
}
