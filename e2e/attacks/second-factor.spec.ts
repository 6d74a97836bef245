import { expect, test } from '@playwright/test'
import { villagePassword } from '#db/seeds/village/people.ts'
import { codeFor, forgetCodes } from '../authenticator.ts'
import { behind } from '../ground.ts'
import { addresses, fill } from '../routes.ts'
import { type Actor, type Answer, ask, visitor } from '../second-tenant/asking.ts'
import { type Person, personOf, plantTenant, type Tenant } from '../second-tenant/tenants.ts'
import { cookiesIn, half, turnOn } from './factors.ts'
import { tally } from './tally.ts'

let house: Tenant
let owner: Person
let factor: { key: string; codes: string[]; cookie: string }

test.beforeEach(forgetAttempts)

test.beforeAll(async () => {
  house = await plantTenant('Two factors')
  owner = personOf(house, 'administrator')
  factor = await turnOn(owner)
})

test('class 36: half of a sign-in opens nothing', async () => {
  const count = tally('36, half of a sign-in', 300)
  const { cookie } = await half(owner)
  count.tried('it is no session', !/breakwater[.]session=[^;]/.test(cookie))
  const halves = [cookie, cookie.replace('half-way', 'session'), `${cookie}; ${cookie.replace('half-way', 'session')}`]
  for (const each of halves)
    for (const { path } of addresses.filter(({ kind }) => kind !== 'stream')) {
      const address = fill(path, () => '00000000-0000-4000-8000-000000000000')
      const [held, nobody] = [
        await ask({ role: 'half', cookie: each }, { path: address }),
        await ask(visitor, { path: address }),
      ]
      const same = held.status === nobody.status || path === 'sign-in/second-factor'
      count.tried(`${address} answers ${held.status} in place of ${nobody.status}`, same)
      count.tried(`${address} names the owner`, !held.body.includes(owner.email))
    }
  const sessions = await behind(`select from auth.session where "userId" = $1`, [owner.id])
  count.tried('no session was begun', sessions.length === 1)
  count.conclude()
})

test('class 36: a code counts once, for its owner, in the browser that gave the password', async () => {
  const count = tally('36, codes', 30)
  const other = await turnOn(personOf(house, 'publisher'))
  await forgetCodes(owner.email)
  const code = codeFor(factor.key)
  const backup = factor.codes[0] ?? ''
  for (const each of [code, backup]) {
    const halves = await Promise.all(Array.from({ length: 10 }, () => half(owner)))
    const answers = await Promise.all(halves.map((actor) => send(actor, each)))
    for (const { status } of answers) count.tried(`one of ten answers ${status}`, status === 302 || status === 422)
    count.tried('one of ten passes', answers.filter(opens).length === 1)
    await forgetAttempts()
  }
  const never = codeFor(factor.key, -20)
  const wrong = [code, backup, codeFor(other.key), other.codes[0] ?? '', never, '', '0', "' or true --", '[]']
  for (const each of wrong) count.tried(`the code ${each}`, !opens(await send(await half(owner), each)))
  count.conclude()
})

test('class 36: only whoever gave the password in the last ten minutes goes on, and to this portal', async () => {
  const count = tally('36, half-way cookies', 12)
  const { cookie } = await half(owner)
  const value = cookie.split('=').slice(1).join('=')
  const forged = ['', '1', value.slice(0, -3), value.replace('2fa-', '2fa-x'), factor.cookie.split('=')[1] ?? '', 'a.b']
  for (const each of forged) {
    const answer = await right({ role: 'forger', cookie: `breakwater.half-way=${each}` })
    count.tried(`the cookie ${each.slice(0, 10)}`, !opens(answer))
  }
  const old = await half(owner)
  await behind(`update auth.verification set "expiresAt" = now() where value = $1`, [owner.id])
  count.tried('after ten minutes', !opens(await right(old)))
  const evil = ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/%5cevil/..//evil']
  for (const to of evil) {
    const answer = await right(await half(owner), to)
    const location: string = JSON.parse(answer.headers).location ?? ''
    count.tried(`${to} leads to ${location}`, opens(answer) && /^\/(?![/\\])/.test(location))
  }
  count.conclude()
})

test('class 36: it is not turned off, nor begun anew, without password and code', async () => {
  const count = tally('36, keeping it', 9)
  const actor = { role: 'thief of a session', cookie: factor.cookie }
  const [backup = ''] = factor.codes.slice(5)
  const forms = [{}, { password: villagePassword, code: 'aaaaa-aaaaa' }, { password: 'no', code: backup }]
  const tries = [
    ...['ending', 'codes'].flatMap((page) => forms.map((form) => ({ page, form }))),
    { page: 'beginning', form: { password: villagePassword } },
    { page: 'beginning', form: { password: 'no' } },
  ]
  for (const { page, form } of tries) {
    const answer = await ask(actor, { path: `/account/second-factor/${page}`, method: 'POST', form })
    count.tried(`${page} answers ${answer.status}`, answer.status === 422)
  }
  count.tried('it is on still', await isOn())
  count.conclude()
})

test('class 36: no other page posts in its owner’s name', async () => {
  const count = tally('36, from elsewhere', 18)
  const pages = ['ending', 'codes', 'beginning', 'confirmation'].map((page) => `/account/second-factor/${page}`)
  const [code = ''] = factor.codes.slice(6)
  const body = new URLSearchParams({ password: villagePassword, code, proof: code }).toString()
  for (const path of ['/sign-in/second-factor', '/confirm', ...pages])
    for (const origin of ['', 'https://evil.example', 'null']) {
      const headers = {
        cookie: factor.cookie,
        'content-type': 'application/x-www-form-urlencoded',
        ...(origin && { origin }),
      }
      const portal = process.env.JOURNEYS_PORTAL ?? ''
      const { status } = await fetch(portal + path, { method: 'POST', headers, body, redirect: 'manual' })
      count.tried(`${path} from "${origin}" answers ${status}`, status === 403)
    }
  count.tried('it is on still', await isOn())
  count.conclude()
})

async function isOn() {
  return (await behind(`select from auth."user" where id = $1 and "twoFactorEnabled"`, [owner.id])).length === 1
}

/** Guesses before this one are none of its business: how many there may be is shown elsewhere. */
function forgetAttempts() {
  return behind('delete from auth.attempt')
}

/** With a code that is right. */
async function right(actor: Actor, to?: string) {
  await forgetCodes(owner.email)
  return send(actor, codeFor(factor.key), to)
}

/** Whether a sign-in went on to where it wanted. */
function opens({ status, headers }: Answer) {
  return status === 302 && !headers.includes('/sign-in')
}

function send(actor: Actor, code: string, to = '/') {
  return ask(actor, { path: '/sign-in/second-factor', method: 'POST', form: { code, to } })
}

test('the codes are shown on no page again', async () => {
  const page = await ask({ role: 'owner', cookie: factor.cookie }, { path: '/account/second-factor' })
  for (const code of factor.codes) expect(page.body).not.toContain(code)
  expect(cookiesIn(page)).toBe('')
})
