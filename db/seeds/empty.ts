import { hashPassword } from 'better-auth/crypto'
import { planting } from './planting/lay.ts'

export type FirstAccount = { organisation: string; name: string; email: string; password: string }

/**
 * The first organisation of a portal that starts without the village, and the person who invites everybody else.
 * Refuses where organisations exist already. `url` is the login that migrates.
 */
export async function plantFirstSecretariat(url: string, first: FirstAccount): Promise<void> {
  const hash = await hashPassword(first.password)
  await planting(url, async (client) => {
    const { rowCount } = await client.query(`select from auth.organization limit 1`)
    if (rowCount) throw new Error('This portal already has a first account.')
    await client.query(
      `with organisation as (
         insert into auth.organization (name, slug) values ($1, 'secretariat') returning id),
       person as (
         insert into auth."user" (name, email, "emailVerified") values ($2, lower($3), true) returning id),
       account as (
         insert into auth.account ("userId", "accountId", "providerId", password)
         select id, id, 'credential', $4 from person)
       insert into auth.member ("organizationId", "userId", role)
       select organisation.id, person.id, 'secretariat,administrator,publisher' from organisation, person`,
      [first.organisation, first.name, first.email.trim(), hash],
    )
    await client.query(`update portal.organisation set secretariat = true, kind = 'AS'`)
  })
}
