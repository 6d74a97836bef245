import type { Page } from '@playwright/test'
import { behind } from '../ground.ts'
import { addresses } from '../routes.ts'
import { type Actor, signIn } from '../second-tenant/asking.ts'
import { type Mark, plantHidden } from '../second-tenant/hidden.ts'
import { settled } from '../second-tenant/settled.ts'
import { personOf, plantTenant } from '../second-tenant/tenants.ts'
import { type Things, thingsOf } from '../second-tenant/things.ts'
import { plain, test } from './cast.ts'
import { ownAddress, ownReferences } from './parameters.ts'
import { scripts } from './payloads.ts'
import { tally } from './tally.ts'

test('class 19: what somebody typed is read, and never run, on every page that shows it', async ({
  browser,
  baseURL,
}) => {
  const count = tally('19, stored script in a browser', 200)
  const other = await plantTenant('Looking on')
  for (const turn of [0, 1]) {
    const tenant = await plantTenant(`Scripted ${turn}`)
    const people = await Promise.all(
      ['publisher', 'administrator', 'data_protection_officer', 'secretariat'].map((role) =>
        signIn(personOf(tenant, role)),
      ),
    )
    const { mark, planted } = scripted(turn)
    const references = await plantHidden(tenant, other, mark)
    await settled(tenant)
    // Nobody sealed it: there is nothing to open, and so nothing of it to show.
    await behind(`delete from portal.webhook_secret where organisation_id = $1`, [tenant.id])
    const things = await thingsOf(tenant, references)
    const ran = new Set<string>()
    for (const actor of people) {
      const page = await watched(await browser.newContext({ ...(baseURL && { baseURL }) }), actor, ran)
      for (const path of pagesFor(actor, things)) await look(page, path, ran)
      await page.context().close()
    }
    for (const pair of planted) count.tried(`${pair}: ${[...ran].join(', ')}`, ran.size === 0)
  }
  count.conclude()
})

/** Another payload for each column and bulletin, and which went where. */
function scripted(turn: number) {
  const planted: string[] = []
  const mark: Mark = (column) => {
    const payload = scripts[(planted.length + turn * 7) % scripts.length] ?? ''
    if (plain[column]) return plain[column]
    planted.push(`${payload} in ${column}`)
    return payload
  }
  return { mark, planted }
}

const people = { administrators: 'administrator', data_protection: 'data_protection_officer', brokers: 'secretariat' }

/** The pages for this role alone; the publisher sees what is for members. With a draft, and with something that is out. */
function pagesFor({ role }: Actor, things: Things) {
  const mine = addresses.filter(
    ({ kind, who, path }) =>
      kind === 'page' && !/\*|sign|password/.test(path) && role === (people[who as keyof typeof people] ?? 'publisher'),
  )
  return mine.flatMap(({ path }) => {
    const references = path === 'bulletins/:reference' ? things.references : ownReferences(path, things)
    return references.map((reference) => ownAddress(path, things, reference))
  })
}

/** Says what ran, and what the browser had to stop. */
async function watched(context: Awaited<ReturnType<Page['context']>>, { cookie }: Actor, ran: Set<string>) {
  const cookies = cookie.split('; ').map((pair) => pair.split('='))
  await context.addCookies(
    cookies.map(([name = '', ...value]) => ({ name, value: value.join('='), url: process.env.JOURNEYS_PORTAL ?? '' })),
  )
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    ran.add(`a dialog on ${page.url()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text()))
      ran.add(`a breach of the policy on ${page.url()}: ${message.text().slice(0, 120)}`)
  })
  return page
}

/** As it comes, after script has taken over, with every drawer open. */
async function look(page: Page, path: string, ran: Set<string>) {
  const answer = await page.goto(path, { waitUntil: 'load' })
  if (!answer || answer.status() >= 500) ran.add(`${answer?.status()} at ${path}`)
  const foreign = await page.evaluate(() => {
    for (const drawer of document.querySelectorAll('details')) drawer.open = true
    const all = [...document.querySelectorAll('*')]
    const handlers = all.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
    const strange = document.querySelectorAll(
      'iframe, meta[http-equiv], main style, main math, [href^="javascript:" i], [action^="javascript:" i], img[src="x"]',
    )
    return [...handlers, ...strange].map((element) => element.outerHTML.slice(0, 120))
  })
  for (const element of foreign) ran.add(`${element} at ${path}`)
}
