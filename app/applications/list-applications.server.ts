import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { ApplicationState } from './apply.server.ts'

export type Listed = {
  id: string
  name: string
  kind: string
  country: string
  state: Exclude<ApplicationState, 'sent'>
  confirmed_at: Date
  ended_at: Date | null
  asked: number
  confirmed: number
}

const most = 200

const standing = (
  answer: ReturnType<typeof sql>,
) => sql<number>`(select count(*)::int from application_sponsor as sponsor
  where sponsor.application_id = application.id and ${answer})`

/** What waits for a decision, the oldest first, or what was decided, the newest first; undefined for everybody but the secretariat. */
export async function listApplications(db: Db, { roles }: Speaker, decided: boolean) {
  if (!may(roles, 'vet')) return undefined
  const order = decided ? sql`ended_at desc` : sql`confirmed_at`
  const { rows } = await sql<Listed>`
    select id, name, kind, country, state, confirmed_at, ended_at, ${standing(sql`answer is distinct from 'declined'`)} as asked,
      ${standing(sql`answer = 'confirmed'`)} as confirmed
    from application where (state <> 'open') = ${decided} order by ${order}, id limit ${most}`.execute(db)
  return rows
}

type Facts = {
  ports: string[]
  lei: string | null
  vat: string | null
  eori: string | null
  website: string
  contact_name: string
  contact_function: string
  contact_email: string
  reason: string
  language: string
  sponsor_names: string[]
  decision: string
  not_waited: string
}

export type Sponsor = {
  id: string
  name: string
  asked_at: Date
  answer: 'confirmed' | 'declined' | null
  sentence: string
  answered_at: Date | null
}

export type Alike = {
  id: string
  name: string
  state: Listed['state'] | 'member'
  alike: ('name' | 'lei' | 'vat' | 'eori')[]
}

export type FoundApplication = NonNullable<Awaited<ReturnType<typeof findApplication>>>

/** One, with who speaks for it and what it is like; undefined for everybody but the secretariat. */
export async function findApplication(db: Db, id: string) {
  const { rows } = await sql<Listed & Facts>`
    select id, name, kind, country, state, confirmed_at, ended_at, ports, lei, vat, eori, website, contact_name, contact_function,
      contact_email, reason, language, sponsor_names, decision, not_waited, ${standing(sql`answer is distinct from 'declined'`)} as asked,
      ${standing(sql`answer = 'confirmed'`)} as confirmed
    from application where id = ${id}`.execute(db)
  if (!rows[0]) return undefined
  const { rows: sponsors } = await sql<Sponsor>`
    select organisation_id as id, coalesce(organisation.name, '') as name, asked_at, answer, sentence, answered_at
    from application_sponsor left join organisation on organisation.id = organisation_id
    where application_id = ${id} order by asked_at, organisation_id`.execute(db)
  const { rows: alike } = await sql<Alike>`select * from portal.similar_to_application(${id})`.execute(db)
  return { ...rows[0], sponsors, alike }
}

/** The organisations that can be asked: all that the directory knows, but the secretariat and who was asked already. */
export async function listCandidates(
  db: Db,
  { organisation_id }: Speaker,
  { sponsors }: Pick<FoundApplication, 'sponsors'>,
) {
  const asked = [organisation_id, ...sponsors.map(({ id }) => id)]
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisation where not secretariat and id <> all (${asked}::uuid[]) order by name, id limit 1000`.execute(
    db,
  )
  return rows
}
