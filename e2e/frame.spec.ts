import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'

const ways = [
  { how: 'with script', options: {} },
  { how: 'without script', options: { javaScriptEnabled: false } },
]

for (const { how, options } of ways) {
  test(`a visitor changes the language and stays on the page, ${how}`, async ({ visit }) => {
    const page = await visit(options)
    await page.goto('/forgotten-password')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await expect(page).toHaveURL(/forgotten-password/)
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen')
  })

  test(`a member has a language wherever they sign in, ${how}`, async ({ as }) => {
    const page = await as('administrator at Delta Ports Authority', options)
    await choose(page, 'Language', 'Nederlands')
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await choose(page, 'Taal', 'English')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test(`what was typed is still there when the form does not fit, ${how}`, async ({ as }) => {
    const page = await as('analyst at Elbe Customs Service', options)
    await beginDraft(page, 'Seals that were cut and glued')
    await page.getByLabel('What happened?').fill('A longer text than before.')
    await page.getByLabel('Valid until').fill('2020-02-02')
    await page.getByRole('button', { name: 'Next: who may see it?' }).click()
    await expect(page.getByText('This day is over.').first()).toBeVisible()
    await expect(page.getByLabel('What happened?')).toHaveValue('A longer text than before.')
    await expect(page.getByLabel('Valid until')).toHaveValue('2020-02-02')
  })

  test(`what was typed is still there when somebody else was faster, ${how}`, async ({ as }) => {
    const [page, colleague] = [
      await as('publisher at Delta Port Police', options),
      await as('second publisher at Delta Port Police', options),
    ]
    await beginDraft(page, 'Diver near the sluice')
    await colleague.goto(page.url())
    await colleague.getByLabel('What happened?').fill('Two divers.')
    const saved = colleague.waitForResponse((answer) => answer.request().method() === 'POST')
    await colleague.getByRole('button', { name: 'Save' }).click()
    await saved
    await expect(colleague.getByLabel('What happened?')).toHaveValue('Two divers.')

    await page.getByLabel('What happened?').fill('Three divers.')
    await page.getByRole('button', { name: 'Next: who may see it?' }).click()
    await expect(page.getByText(/You and .* changed the same/)).toBeVisible()
    await expect(page.getByLabel('What happened?')).toHaveValue('Three divers.')
  })

  test(`a password is never sent back, ${how}`, async ({ as }) => {
    const page = await as('security manager at Maas Delta Terminals', options)
    await page.goto('/account/password')
    await page.getByLabel('Password you have now').fill('not my password at all')
    await page.getByLabel('New password').fill('one that is long enough')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await expect(page.getByText('Nothing was changed.')).toBeVisible()
    for (const typed of ['not my password at all', 'one that is long enough'])
      expect(await page.content()).not.toContain(typed)
  })
}

test('what is typed while the page is still loading stays', async ({ as }) => {
  const page = await as('analyst at Elbe Customs Service')
  await beginDraft(page, 'Seals seen from the quay')
  const load = await holdScript(page)
  await page.reload({ waitUntil: 'commit' })
  await page.getByLabel('What happened?').fill('Typed at once.')
  await page.getByLabel('Title').fill('Typed at once as well')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST' && /[/]edit/.test(answer.url()))
  load()
  await awake(page)
  await expect(page.getByLabel('What happened?')).toHaveValue('Typed at once.')
  await expect(page.getByLabel('Title')).toHaveValue('Typed at once as well')
  await saved
})

test('the caret stays where it was put while the page was still loading', async ({ as }) => {
  const page = await as('analyst at Elbe Customs Service')
  await beginDraft(page, 'Seals seen from the ship')
  const load = await holdScript(page)
  await page.reload({ waitUntil: 'commit' })
  const text = page.getByLabel('What happened?')
  await text.click()
  await text.press('ControlOrMeta+End')
  load()
  await awake(page)
  await page.keyboard.type(' Twice.')
  await expect(text).toHaveValue('Something was seen. Twice.')
})

async function holdScript(page: Page) {
  let load = () => {}
  const allowed = new Promise<void>((resolve) => {
    load = resolve
  })
  await page.route('**/assets/*.js', (route) => allowed.then(() => route.continue()))
  return load
}

async function awake(page: Page) {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('textarea') ?? {}).some((key) => key.startsWith('__react')),
  )
}

async function choose(page: Page, field: string, option: string) {
  await page.goto('/account')
  await page.getByLabel(field, { exact: true }).selectOption({ label: option })
  await page.getByRole('button', { name: /Save|Bewaren|Opslaan/ }).click()
  await expect(page).toHaveURL(/saved/)
}

async function beginDraft(page: Page, title: string) {
  await page.goto('/bulletins/new')
  await page.getByLabel('What happened?').fill('Something was seen.')
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Go on' }).click()
  // the address changes before the page does
  await expect(page.getByLabel('Valid until')).toBeVisible()
}
