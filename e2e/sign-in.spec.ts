import { expect, test, villager } from './portal.ts'

/** Nobody any other journey plays: their sessions end here, and a password changes. */
const analyst = 'risk analyst at Delta Customs Service'
const clerk = 'release clerk at Boreal Meridian Line'
const manager = 'import manager at Tierra Dulce Fruit Import'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'

  test(`whoever is sent to sign in comes back, and leaves again, ${how}`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled })
    await page.goto('/account/sessions')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await page.getByLabel('E-mail address').fill('nobody@scheldt-terminals.example')
    await page.getByLabel('Password').fill('not a password of anybody')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('status')).toContainText('do not belong together')
    await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@scheldt-terminals.example')
    await expect(page.getByLabel('Password')).toHaveValue('')

    await page.getByRole('button', { name: villager(analyst).name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you are signed in')
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await page.goto('/account')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  })

  test(`a session that is ended elsewhere is dead at the next page, ${how}`, async ({ visit }) => {
    const [here, there] = [await visit({ javaScriptEnabled }), await visit({ javaScriptEnabled })]
    for (const page of [there, here]) {
      await page.goto('/sign-in?to=/account/sessions')
      await page.getByRole('button', { name: villager(clerk).name }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you are signed in')
    }
    const ends = here.getByRole('button', { name: 'End it' })
    while ((await ends.count()) > 0) {
      const left = await ends.count()
      await ends.first().click()
      await expect(ends).toHaveCount(left - 1)
    }
    await there.reload()
    await expect(there.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await here.reload()
    await expect(here.getByRole('heading', { level: 1 })).toHaveText('Where you are signed in')
  })
}

test('a forgotten password is replaced by way of a mail that opens once', async ({ visit, request }) => {
  const page = await visit()
  await page.goto('/forgotten-password')
  await page.getByLabel('E-mail address').fill(villager(manager).email.toUpperCase())
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look at your mail')

  const mailbox = `http://localhost:${process.env.JOURNEYS_MAILBOX}`
  await expect.poll(async () => (await request.get(mailbox)).text()).toContain('choose a new password')
  const address = (await (await request.get(mailbox)).text()).match(/href="([^"]*)"[^>]*>[^<]*choose a new/)?.[1] ?? ''
  const mail = await (await request.get(new URL(address, mailbox).href)).text()
  const link = mail.match(/\/new-password\?token=[\w%-]+/)?.[0] ?? ''

  await page.goto(link)
  await page.getByLabel('New password').fill('tide table lantern rope')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('status').or(page.getByText('Your new password is set'))).toBeVisible()
  await page.getByLabel('E-mail address').fill(villager(manager).email)
  await page.getByLabel('Password').fill('tide table lantern rope')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText(villager(manager).name)).toBeVisible()

  const other = await visit()
  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This link opens no more')
})
