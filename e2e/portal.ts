import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { organisations } from '#db/seeds/village/organisations.ts'
import { people } from '#db/seeds/village/people.ts'

type Options = BrowserContextOptions
type Portal = { as(person: string, options?: Options): Promise<Page>; visit(options?: Options): Promise<Page> }

/**
 * `as` opens a separate browser, already signed in as somebody of the village ("duty officer at Scheldt Terminals"), so
 * that one test watches several people at once. Everybody comes from an address of their own.
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
  as: async ({ visit }, use) => {
    await use(async (person, options) => {
      const page = await visit(options)
      await page.goto('/sign-in')
      await page.getByRole('button', { name: nameOf(person) }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today')
      return page
    })
  },
})

/** The name of "title at Organisation". */
export function nameOf(person: string) {
  const [title, organisation] = person.split(' at ')
  const key = organisations.find(({ name }) => name === organisation)?.key
  const found = people.find(({ memberships }) =>
    memberships.some((membership) => membership.organisation === key && membership.title === title),
  )
  if (!found) throw new Error(`There is no ${person} in the village.`)
  return found.name
}

function someAddress() {
  const part = () => 1 + Math.floor(Math.random() * 250)
  return `10.${part()}.${part()}.${part()}`
}

export { expect } from '@playwright/test'
