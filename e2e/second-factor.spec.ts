import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { villagePassword } from '#db/seeds/village/people.ts'
import { expectAccessible, tooWide } from './accessible.ts'
import { ageProof, codeFor, forgetCodes } from './authenticator.ts'
import { expect, test } from './portal.ts'
import { personOf, plantTenant } from './second-tenant/tenants.ts'

test.describe.configure({ timeout: 180_000 })

for (const [way, options] of [
  ['with script', {}],
  [
    'without, on a phone at night',
    { javaScriptEnabled: false, viewport: { width: 360, height: 800 }, colorScheme: 'dark' },
  ],
] as const)
  test(`somebody turns a second factor on, signs in and proves who is there with it, and turns it off, ${way}`, async ({
    visit,
  }) => {
    const house = await plantTenant(`Factors ${way.split(',')[0]}`)
    const { email } = personOf(house, 'administrator')
    const page = await visit(options)
    await signIn(page, email, '/account/second-factor')
    const { key, codes } = await turnOn(page, way)

    const elsewhere = await visit(options)
    await signIn(elsewhere, email, '/account/sessions')
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Your second factor')
    await look(elsewhere, way)
    await give(elsewhere, 'Code', 'aaaaa-aaaaa', 'Sign in')
    await expect(elsewhere.getByRole('status')).toContainText('not right, or was used already')
    await forgetCodes(email)
    const code = codeFor(key)
    await give(elsewhere, 'Code', code, 'Sign in')
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Where you are signed in')

    const third = await visit(options)
    await signIn(third, email, '/account/sessions')
    await give(third, 'Code', code, 'Sign in')
    await expect(third.getByRole('status')).toContainText('was used already')
    await give(third, 'Code', codes[0] ?? '', 'Sign in')
    await expect(third.getByRole('heading', { level: 1 })).toHaveText('Where you are signed in')

    await giveRole(page, email, personOf(house, 'reader').id, codes[1] ?? '')
    await takeLogOut(page, email, codes[2] ?? '', way)

    await page.goto('/account/second-factor')
    await expect(page.getByText('7 backup codes are left.')).toBeVisible()
    await page.getByRole('link', { name: 'Turn the second factor off' }).click()
    await page.getByLabel('Your password').fill(villagePassword)
    await give(page, 'Code', 'bbbbb-bbbbb', 'Turn it off')
    await expect(page.getByRole('status')).toContainText('Nothing was changed')
    await page.getByLabel('Your password').fill(villagePassword)
    await give(page, 'Code', codes[3] ?? '', 'Turn it off')
    await expect(page.getByText('The second factor is off.')).toBeVisible()
    await signIn(await visit(options), email, '/account/sessions', 'Where you are signed in')
  })

async function turnOn(page: Page, way: string) {
  await page.getByRole('link', { name: 'Set up a second factor' }).click()
  await give(page, 'Your password', 'not the password of anybody', 'Go on')
  await expect(page.getByRole('status')).toContainText('not your password')
  await give(page, 'Your password', villagePassword, 'Go on')
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
  await look(page, way)
  const key = (await page.getByText(/^([A-Z2-7]{4} ){5}/).textContent()) ?? ''
  await give(page, 'First code', '12345', 'Turn it on')
  await expect(page.getByRole('status')).toContainText('not right')
  await give(page, 'First code', codeFor(key), 'Turn it on')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your backup codes')
  await look(page, way)
  const codes = await page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save as a text file' }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  for (const code of codes) expect(file).toContain(code)
  await page.getByRole('link', { name: 'I have kept them' }).click()
  await expect(page.getByText('10 backup codes are left.')).toBeVisible()
  return { key, codes }
}

/** The form was opened in time and is sent too late: nothing that was chosen is lost. */
async function giveRole(page: Page, email: string, colleague: string, code: string) {
  await page.goto(`/account/members/${colleague}`)
  await expect(page.getByRole('checkbox', { name: /^Publisher/ })).toBeVisible()
  await expect(page.getByLabel('Code')).toHaveCount(0)
  await page.getByRole('checkbox', { name: /^Publisher/ }).check()
  await ageProof(email, 16)
  await page.getByRole('button', { name: 'Set the roles' }).click()
  await expect(page.getByText('all you typed is still here')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Publisher/ })).toBeChecked()
  await give(page, 'Code', code, 'Set the roles')
  await expect(page.getByText('The roles are set')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Publisher/ })).toBeChecked()
}

async function takeLogOut(page: Page, email: string, code: string, way: string) {
  await page.goto('/account/audit')
  await ageProof(email, 16)
  await page.getByRole('link', { name: 'Take out the whole log' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is it still you?')
  await look(page, way)
  await give(page, 'Code', code, 'It is me')
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Take out the whole log' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('account.second_factor_begun')
}

async function signIn(page: Page, email: string, to: string, arrived?: string) {
  await page.goto(`/sign-in?to=${to}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(villagePassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  if (arrived) await expect(page.getByRole('heading', { level: 1 })).toHaveText(arrived)
}

async function give(page: Page, field: string, typed: string, button: string) {
  await page.getByLabel(field).fill(typed)
  await page.getByRole('button', { name: button, exact: true }).click()
}

async function look(page: Page, way: string) {
  expect(await tooWide(page)).toEqual([])
  if (!way.startsWith('without')) await expectAccessible(page)
}
