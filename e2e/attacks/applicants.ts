import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { someAddress } from '../portal.ts'
import { personOf, type Tenant } from '../second-tenant/tenants.ts'

const portal = process.env.JOURNEYS_PORTAL ?? ''

const form = {
  name: 'Dune Locks',
  kind: 'PA',
  country: 'NL',
  ports: 'NLMOE',
  lei: '',
  vat: '',
  eori: 'NL12345678',
  website: '',
  contact_name: 'Mila Duin',
  contact_function: 'Officer',
  reason: 'Two containers came back with cut seals.',
  language: 'en',
}

/** Of nobody, and not of an earlier run. */
export const emailOf = () => `${randomUUID()}@applicant.example`

/** Posts the form as a visitor would, from an address of his own. */
export async function applyAs(typed: Record<string, string>, from = someAddress()) {
  const answer = await fetch(`${portal}/apply`, {
    method: 'POST',
    signal: AbortSignal.timeout(30_000),
    headers: { origin: portal, accept: 'text/html', 'x-forwarded-for': from },
    body: new URLSearchParams({ contact_email: emailOf(), ...form, ...typed }),
  })
  const body = (await answer.text())
    .replaceAll(/nonce(=|-|":|\\":)\\?["']?[\w-]+/g, '')
    .replaceAll(/\d{13}(\.\d+)?/g, '')
  return { status: answer.status, headers: String(answer.headers.get('set-cookie')), body }
}

/** An application as it stands behind the policies. */
export async function plantApplication(state: 'sent' | 'open', typed: Partial<typeof form> = {}) {
  const secret = `${randomUUID()}-${randomUUID()}`
  const said = { ...form, name: `Dune Locks ${randomUUID()}`, ...typed }
  const [made] = await behind<{ id: string }>(
    `insert into portal.application (name, kind, country, eori, contact_name, contact_function, contact_email, reason, language,
       secret_hashes, state, confirmed_at)
     values ($1, 'PA', 'NL', 'NL1', $2, 'Officer', $3, $4, 'en', array[sha256(convert_to($5, 'UTF8'))], $6,
       case when $6 = 'open' then now() end) returning id`,
    [said.name, said.contact_name, emailOf(), said.reason, secret, state],
  )
  return { id: made?.id ?? '', secret, name: said.name }
}

export function plantSponsor(id: string, house: Tenant) {
  return behind(
    `insert into portal.application_sponsor (application_id, organisation_id, asked_by) values ($1, $2, $3)`,
    [id, house.id, personOf(house, 'administrator').id],
  )
}

export async function standingOf(id: string) {
  const [row] = await behind<{ state: string }>(`select state from portal.application where id = $1`, [id])
  return row?.state
}
