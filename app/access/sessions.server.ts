import { sessionLimits } from './auth.server.ts'
import { cookieOf, verified } from './cookies.server.ts'
import { type Gate, gate } from './gate.server.ts'

/**
 * Who a session speaks for, and which session it is. The database proves the membership with every request. `proven`: the
 * person proved who it is in the last 15 minutes; `second_factor_at`: by a second factor, which is asked for again then.
 */
export type Identified = {
  person_id: string
  organisation_id: string
  session_id: string
  proven: boolean
  second_factor_at: Date | null
}

export type OpenSession = { id: string; address: string; agent: string; started_at: Date; used_at: Date }

type Row = Identified & { rested: boolean }

/** A session of somebody with a second factor that was begun without it is none, whatever began it. */
const open = `auth.session join auth."user" on "user".id = session."userId"
  and (not "twoFactorEnabled" or second_factor_at is not null)`

/** One statement, and once in five minutes a second that notes the use. Null: nobody is signed in. */
export async function identify(request: Request, { pool, secret, sessionCookie }: Gate = gate()) {
  const token = verified(cookieOf(request, sessionCookie), secret)
  if (!token) return null
  const { rows } = await pool.query<Row>(
    `select "userId" as person_id, "activeOrganizationId" as organisation_id, session.id as session_id, second_factor_at,
       proved_at > now() - interval '15 minutes' as proven, session."updatedAt" < now() - interval '5 minutes' as rested
     from ${open} where token = $1 and "expiresAt" > now() and "activeOrganizationId" is not null`,
    [token],
  )
  const [session] = rows
  if (!session) return null
  if (session.rested) await noteUse(pool, session.session_id)
  const { rested, ...identified } = session
  return identified satisfies Identified
}

/** Whose session a browser holds, whether he is a member anywhere or not. */
export async function findHolder(request: Request, { pool, secret, sessionCookie }: Gate = gate()) {
  const token = verified(cookieOf(request, sessionCookie), secret)
  if (!token) return null
  const { rows } = await pool.query<{ person_id: string; session_id: string; email: string }>(
    `select "user".id as person_id, session.id as session_id, "user".email
     from ${open} where token = $1 and "expiresAt" > now()`,
    [token],
  )
  return rows[0] ?? null
}

/** Never beyond twelve hours: the database keeps that limit. */
async function noteUse(pool: Gate['pool'], session_id: string) {
  await pool.query(
    `update auth.session set "updatedAt" = now(), "expiresAt" = now() + make_interval(secs => $2) where id = $1`,
    [session_id, sessionLimits.idle],
  )
}

/** The open sessions of one person, the last used first. */
export async function listSessions(person_id: string, { pool }: Gate = gate()): Promise<OpenSession[]> {
  const { rows } = await pool.query<OpenSession>(
    `select id, coalesce("ipAddress", '') as address, coalesce("userAgent", '') as agent,
       "createdAt" as started_at, "updatedAt" as used_at
     from auth.session where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc, id`,
    [person_id],
  )
  return rows
}

/** Whether a session is open still. Asking is no use of it. */
export async function isSessionOpen(session_id: string, { pool }: Gate = gate()): Promise<boolean> {
  const { rowCount } = await pool.query(`select from auth.session where id = $1 and "expiresAt" > now()`, [session_id])
  return rowCount === 1
}

/** False when there was no such session, or it is somebody else's. */
export async function endSession(person_id: string, session_id: string, { pool }: Gate = gate()): Promise<boolean> {
  const { rowCount } = await pool.query(`delete from auth.session where "userId" = $1 and id = $2`, [
    person_id,
    session_id,
  ])
  return rowCount === 1
}

/** Ends every session of a person; `but` is left open. */
export async function endSessions(person_id: string, { but }: { but?: string }, { pool }: Gate = gate()) {
  await pool.query(`delete from auth.session where "userId" = $1 and id is distinct from $2`, [person_id, but ?? null])
}

/** Sessions that ran out long ago leave the table; whoever signs in sees to it. */
export async function forgetEnded({ pool }: Gate) {
  await pool.query(`delete from auth.session where "expiresAt" < now() - interval '1 day'`)
}

/** Acts for another organisation from now on. False, and nothing changes, when the person is no member of it or it is suspended. */
export async function switchOrganisation(
  session: Pick<Identified, 'session_id'>,
  organisation_id: string,
  { pool }: Gate = gate(),
) {
  const { rowCount } = await pool.query(
    `update auth.session set "activeOrganizationId" = $2, "updatedAt" = now()
     where id = $1 and exists (
       select from auth.member join auth.organization on organization.id = "organizationId" and active
       where "organizationId" = $2 and "userId" = session."userId")`,
    [session.session_id, organisation_id],
  )
  return rowCount === 1
}
