import { expect, test } from './portal.ts'

const said = /^Names a number on your watch list[.] Touches one box, due in \d+ days[.]$/

for (const javaScriptEnabled of [true, false])
  test(`Today says what touches own boxes and watched numbers, and so does the bulletin, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    as,
  }) => {
    const page = await as('import manager at Tierra Dulce Fruit Import', { javaScriptEnabled })
    await page.goto('/')
    const list = page.getByRole('list', { name: 'Touches what you expect or watch' })
    const row = list.getByRole('listitem').filter({ hasText: 'Packages behind the evaporator of a banana reefer' })
    await expect(row.getByText(said)).toBeVisible()
    await row.getByRole('link').click()
    await expect(page.getByText('On your watch list', { exact: true })).toBeVisible()
    await expect(page.getByText(/^Touches one box, due in \d+ days[.]$/)).toBeVisible()
  })

test('whoever watches and expects nothing finds nothing of it on Today', async ({ as }) => {
  const page = await as('publisher at Delta Port Police')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await expect(page.getByText(/^Touches |on your watch list/)).toHaveCount(0)
})
