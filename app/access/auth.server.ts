import { betterAuth } from 'better-auth'
import { organization } from 'better-auth/plugins/organization'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { accessControl, organisationRoles } from './organisation-roles.ts'
import { leastPassword, longestPassword } from './schema.ts'
import { newBackupCodes } from './second-factor/codes.ts'

export type Reset = { name: string; email: string; token: string; request: Request | undefined }

type Settings = {
  pool: pg.Pool
  secret: string
  origin: string
  sessionCookie: string
  halfWayCookie: string
  sendReset: (reset: Reset) => Promise<void>
  afterReset: (owner: { id: string; email: string }) => Promise<void>
  later: (task: Promise<unknown>) => void
}

/** The header in which the portal itself names the client's address. */
export const addressHeader = 'x-client-address'

/** In seconds: when a session ends however much it is used, and when it ends because it is not. */
export const sessionLimits = { absolute: 12 * 60 * 60, idle: 2 * 60 * 60 }

const organisations = organization({
  ac: accessControl,
  roles: organisationRoles,
  allowUserToCreateOrganization: false,
  creatorRole: 'administrator',
})

/**
 * It keeps the keys and holds a sign-in up half-way. Codes are looked at by `takeCode`: here, a code would count as often as
 * it is sent, and whoever has the password could lock the owner out.
 */
const secondFactors = twoFactor({
  twoFactorCookieMaxAge: 10 * 60,
  accountLockout: { enabled: false },
  backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
})

/**
 * better-auth as the portal uses it: accounts, passwords, sessions and memberships, on a login of its own. Nobody can
 * sign up, and no session is cached in a cookie: one that was ended is dead at the next request.
 */
export function openAuth(settings: Settings) {
  const { pool, secret, origin, sessionCookie, halfWayCookie } = settings
  return betterAuth({
    appName: 'Breakwater',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: 'postgres', transaction: true },
    emailAndPassword: passwords(settings),
    session: { expiresIn: sessionLimits.absolute, disableSessionRefresh: true, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    account: { encryptOAuthTokens: true },
    rateLimit: { enabled: true, storage: 'database', window: 60, max: 100 },
    databaseHooks: { session: { create: { before: (session) => started(pool, session) } } },
    plugins: [organisations, secondFactors],
    advanced: {
      database: { generateId: 'uuid' },
      // A mail is sent after the answer, so that its time does not tell whether there is such an account.
      backgroundTasks: { handler: settings.later },
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 64 },
      // Its own prefix would be __Secure-; ours is __Host-, which no neighbouring host can set.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: origin.startsWith('https:'), httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: sessionCookie }, two_factor: { name: halfWayCookie } },
    },
  })
}

export type Auth = ReturnType<typeof openAuth>

function passwords({ sendReset, afterReset }: Settings) {
  return {
    enabled: true,
    disableSignUp: true,
    requireEmailVerification: true,
    minPasswordLength: leastPassword,
    maxPasswordLength: longestPassword,
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: 30 * 60,
    sendResetPassword: ({ user, token }: { user: { name: string; email: string }; token: string }, request?: Request) =>
      sendReset({ name: user.name, email: user.email, token, request }),
    onPasswordReset: ({ user }: { user: { id: string; email: string } }) => afterReset(user),
  }
}

/** A session starts in the organisation the person acted for last, or joined first, of those that are let in, and ends when it is not used. */
async function started<Session extends { userId: string }>(pool: pg.Pool, session: Session) {
  const { rows } = await pool.query<{ id: string }>(
    `select member."organizationId" as id from auth.member
     join auth.organization on organization.id = member."organizationId"
     left join auth.session on session."userId" = member."userId"
       and session."activeOrganizationId" = member."organizationId"
     where member."userId" = $1
     group by member.id, organization.id order by organization.active desc, max(session."updatedAt") desc nulls last, member."createdAt", member.id limit 1`,
    [session.userId],
  )
  const expiresAt = new Date(Date.now() + sessionLimits.idle * 1000)
  return { data: { ...session, expiresAt, activeOrganizationId: rows[0]?.id ?? null } }
}
