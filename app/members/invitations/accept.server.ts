import { sql } from 'kysely'
import type { Language } from '#app/languages/languages.ts'
import type { Db } from '#db/database.server.ts'
import type { GivenRole } from '../schema.ts'

export type Offer = {
  organisation_name: string
  inviter_name: string
  email: string
  roles: GivenRole[]
  message: string
  expires_at: Date
  known: boolean
}

/** What a secret opens; undefined for every one that is wrong, used, withdrawn or too old. */
export async function readOffer(db: Db, secret: string): Promise<Offer | undefined> {
  const { rows } = await sql<Offer>`select * from portal.read_invitation(${secret})`.execute(db)
  return rows[0]
}

type Joined = {
  organisation_id: string
  organisation_name: string
  joined_name: string
  inviter_name: string
  inviter_email: string
  inviter_language: Language
}

/** Makes whoever was invited a member, once. Undefined where the secret opens nothing, also since a moment ago. */
export async function joinOrganisation(db: Db, secret: string): Promise<Joined | undefined> {
  const { rows } = await sql<Joined>`select * from portal.accept_invitation(${secret})`.execute(db)
  return rows[0]
}
