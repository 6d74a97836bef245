import { type BrowserContextOptions, test as base, expect, type Page, request } from '@playwright/test'
import { organisations } from '#db/seeds/village/organisations.ts'
import { people } from '#db/seeds/village/people.ts'
import { behind } from './ground.ts'

type Options = BrowserContextOptions
type Portal = { as(person: string, options?: Options): Promise<Page>; visit(options?: Options): Promise<Page> }
type Kept = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>>

/**
 * `as` opens a separate browser, already signed in as somebody of the village ("duty officer at Scheldt Terminals"), so
 * that one test watches several people at once. Everybody comes from an address of their own, of this machine.
 */
export const test = base.extend<Portal>({
  visit: async ({ browser, baseURL }, use) => {
    const open: Page[] = []
    await use(async (options) => {
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        locale: 'en-GB',
        extraHTTPHeaders: { 'x-forwarded-for': someAddress() },
        ...options,
      })
      const page = await context.newPage()
      open.push(page)
      return page
    })
    for (const page of open) await page.context().close()
  },
  as: async ({ visit, baseURL }, use) => {
    await use(async (person, options) => visit({ storageState: await sessionOf(baseURL ?? '', person), ...options }))
  },
})

const sessions = new Map<string, Promise<Kept>>()

/** One sign-in for each person and process: whoever signs out everywhere takes somebody nobody else plays. It counts as just done. */
async function sessionOf(baseURL: string, person: string) {
  const session = sessions.get(person) ?? stepIn(baseURL, person)
  sessions.set(person, session)
  const kept = await session
  await behind(
    `update auth.session set proved_at = now() from auth."user" where "userId" = "user".id and "user".email = $1`,
    [villager(person).email],
  )
  return kept
}

async function stepIn(baseURL: string, person: string) {
  const client = await request.newContext({
    baseURL,
    extraHTTPHeaders: { origin: baseURL, 'x-forwarded-for': someAddress() },
  })
  const answer = await client.post('/sign-in/demo', { form: { person: villager(person).key, to: '/' } })
  expect(answer.url(), `${person} signs in`).toBe(`${baseURL}/`)
  const state = await client.storageState()
  await client.dispose()
  return state
}

/** "title at Organisation". */
export function villager(person: string) {
  const [title, organisation] = person.split(' at ')
  const key = organisations.find(({ name }) => name === organisation)?.key
  const found = people.find(({ memberships }) =>
    memberships.some((membership) => membership.organisation === key && membership.title === title),
  )
  if (!found) throw new Error(`There is no ${person} in the village.`)
  return found
}

/** All of 127.0.0.0/8 is this machine, and the demo is for this machine alone. */
export function someAddress() {
  const part = () => 1 + Math.floor(Math.random() * 250)
  return `127.${part()}.${part()}.${part()}`
}

export { expect } from '@playwright/test'
