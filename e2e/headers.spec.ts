import type { APIResponse, Page } from '@playwright/test'
import { expect, someAddress, test } from './portal.ts'
import { addresses, fill } from './routes.ts'

const member = 'security manager at Maas Delta Terminals'
const expected = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'cache-control': 'no-store',
  'content-security-policy': expect.stringMatching(/script-src 'nonce-[\w-]{24}' 'strict-dynamic';style-src 'self';/),
}

/** Every address, with something made up where it has a parameter: pages, data, refusals and errors alike. */
const asked = [
  ...addresses.filter(({ kind }) => kind !== 'stream').map(({ path }) => fill(path, () => 'BW-0000-0000')),
  '/bulletins.data',
  '/no-such-address.data',
]

for (const who of ['a member', 'a visitor'])
  test(`browsers are told to be careful at every address, as ${who}`, async ({ as, visit }) => {
    const page = who === 'a member' ? await as(member) : await visit()
    for (const address of asked) {
      const [first, second] = [await open(page, address), await open(page, address)]
      expect(first.headers(), address).toMatchObject(expected)
      expect(nonceOf(first), `the nonce of ${address} is fresh`).not.toBe(nonceOf(second))
      expect(offences(await first.text(), nonceOf(first)), address).toEqual([])
    }
  })

test('nothing is done for a page of somebody else', async ({ as, baseURL }) => {
  const page = await as(member)
  const senders = [
    {},
    { origin: 'null' },
    { origin: 'https://elsewhere.example' },
    { origin: `http://evil.${new URL(baseURL ?? '').host}` },
  ]
  const sites = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }].map((site) => ({
    ...site,
    origin: baseURL ?? '',
  }))
  for (const { path } of addresses.filter(({ path }) => !path.startsWith('health')))
    for (const headers of [...senders, ...sites]) {
      const answer = await page.request.post(
        fill(path, () => 'BW-0000-0000'),
        { headers: { ...headers, ...fromElsewhere() }, form: { title: 'x' }, maxRedirects: 0 },
      )
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403)
    }
  await page.goto('/account/sessions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you are signed in')
})

test('whoever signed out reads nothing in what the browser kept', async ({ visit }) => {
  const page = await visit()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Rik Blokland' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag')
  await page.goto('/account')
  await page.request.post('/sign-out', { headers: { origin: new URL(page.url()).origin } })
  await page.goBack()
  await expect(page).toHaveURL(/\/sign-in/)
})

/** Each request from another address, so that no limit answers in the page's stead. */
function fromElsewhere() {
  return { 'x-forwarded-for': someAddress() }
}

function open(page: Page, address: string) {
  return page.request.get(address, { headers: fromElsewhere(), maxRedirects: 0 })
}

function nonceOf(answer: APIResponse) {
  return /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
}

/** Script that no nonce allows, handlers and styles inside the text of a page. */
function offences(html: string, nonce = '') {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? []
  const scripts = tags.filter((tag) => /^<script/i.test(tag) && !tag.includes(`nonce="${nonce}"`))
  const inline = tags.filter((tag) => /\s(on\w+|style)\s*=|javascript:/i.test(tag))
  return [...scripts, ...inline]
}
