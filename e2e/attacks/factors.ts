import { villagePassword } from '#db/seeds/village/people.ts'
import { codeFor } from '../authenticator.ts'
import { type Actor, type Answer, ask, signIn, visitor } from '../second-tenant/asking.ts'
import type { Person } from '../second-tenant/tenants.ts'

/** Turns a second factor on, as its pages do. `cookie` is that of the session which did. */
export async function turnOn(person: Person) {
  const actor = await signIn(person)
  const form = { password: villagePassword }
  const begun = await ask(actor, { path: '/account/second-factor/beginning', method: 'POST', form })
  const key = begun.body.match(/([A-Z2-7]{4} ){5,}[A-Z2-7]+/)?.[0] ?? ''
  const pending = begun.body.match(/name="pending" value="([^"]+)"/)?.[1] ?? ''
  const confirmation = { pending, code: codeFor(key) }
  const done = await ask(actor, { path: '/account/second-factor/confirmation', method: 'POST', form: confirmation })
  const codes = [...done.body.matchAll(/<li>([a-z2-9]{5}-[a-z2-9]{5})</g)].map(([, code = '']) => code)
  if (codes.length !== 10) throw new Error(`No second factor was turned on: ${begun.status}, ${done.status}`)
  return { key, codes, cookie: cookiesIn(done) }
}

/** Whoever gave the right password and no code. */
export async function half({ role, email }: Person): Promise<Actor> {
  const answer = await ask(visitor, {
    path: '/sign-in',
    method: 'POST',
    form: { email, password: villagePassword, to: '/' },
  })
  return { role, cookie: cookiesIn(answer) }
}

export function cookiesIn({ headers }: Answer) {
  const set: string = JSON.parse(headers)['set-cookie'] ?? ''
  return [...set.matchAll(/(breakwater[.][a-z-]+=[^;]+);/g)].map(([, pair]) => pair).join('; ')
}
