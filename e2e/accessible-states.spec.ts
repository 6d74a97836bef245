import type { Page } from '@playwright/test'
import { expectAccessible, heard } from './accessible.ts'
import { expect, test } from './portal.ts'
import { find } from './things.ts'

const desk = 'duty officer at Scheldt Terminals'
const police = 'publisher at Delta Port Police'

test.describe.configure({ timeout: 180_000 })

/** What an address answers in each of its moods. */
const moods = {
  'a number that stands in a bulletin': '/check?number=BQXU4802170',
  'a number like one that stands in a bulletin': '/check?number=BQXU5118061',
  'a number that is wrong': '/check?number=CSQU3054384',
  'a number that nobody named': '/check?number=CSQU3054383',
  'no number at all': '/check?number=gate+4',
  'what a search found': '/search?q=reefer',
  'what a search did not find': '/search?q=zeppelin',
  'a list that a filter empties': '/bulletins?type=INTEG&severity=4',
  'what two bulletins have in common': '/indicators/container/BQXU5118068',
}

for (const [mood, address] of Object.entries(moods))
  test(`anybody can read ${mood}`, async ({ as }) => {
    const page = await as(desk)
    const complaints = heard(page)
    expect((await page.goto(address))?.status()).toBe(200)
    await expectAccessible(page)
    expect(complaints, 'of the browser').toEqual([])
  })

test('anybody can use a search that was kept', async ({ as }) => {
  const page = await as(police)
  await page.goto('/search?q=seal')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page).toHaveURL(/\/search\/saved/)
  await expect(page.getByRole('button', { name: /^Remove/ }).first()).toBeVisible()
  await expectAccessible(page)
})

test('anybody can read what became of each line, and which file was refused', async ({ as }) => {
  const page = await as(police)
  const draft = await begin(page, 'Stopped BQXU 480217-0 at gate 4 in Rotterdam, seal no. FX12345678.')
  await page
    .getByLabel('One on each line')
    .fill('container,CSQU3054383,seen twice\ncontainer,CSQU3054384\ncontainer,CSQU30543')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('1 line was not added; it stands in the box still.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${draft}/layers/1/attachments`)
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
  await page
    .getByLabel('Photos, scans or documents')
    .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: script })
  await page.getByRole('button', { name: 'Add files' }).click()
  await expect(page.getByText('x.png was not added.')).toBeVisible()
  await expectAccessible(page)
})

test('anybody can mend personal data while writing, and say at the release why it stays', async ({ as }) => {
  const page = await as(police)
  const draft = await begin(page, 'Mr Jan de Vries waited at gate 4, call +31 6 12345678.')
  await page.goto(`${draft}/edit`)
  await expect(page.getByText(/things here look like people/)).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${draft}/audience`)
  await page.getByRole('group', { name: 'Groups' }).first().getByLabel('Customs services').check()
  await page.getByRole('button', { name: 'Next: check and release' }).click()
  await expect(page.getByText(/things look like personal data/)).toBeVisible()
  await expectAccessible(page)
})

test('anybody can decide where two changed the same', async ({ as }) => {
  const [mine, theirs] = [await as(police), await as('second publisher at Delta Port Police')]
  await begin(mine, 'A diver.')
  await theirs.goto(mine.url())
  await expect(async () => {
    await theirs.getByLabel('What happened?').fill('Two divers.')
    await theirs.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(theirs.getByText(/^Saved/)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await mine.getByLabel('What happened?').fill('Three divers.')
  await mine.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(mine.getByRole('group', { name: 'What happened?' })).toContainText('Two divers.')
  await expectAccessible(mine)
})

test('anybody can read why a question and a renewal do not fit', async ({ as }) => {
  const page = await as(police)
  const address = `/bulletins/${await find('own', police)}`
  await page.goto(`${address}/renewal`)
  await page.getByLabel('Valid until', { exact: true }).fill('2020-02-02')
  await page.getByRole('button', { name: 'Renew' }).click()
  await expect(page.getByText('This day is over.').first()).toBeVisible()
  await expectAccessible(page)
  const reader = await as(desk)
  await reader.goto(`/bulletins/${await find('readable', desk)}/questions`)
  await reader.getByRole('button', { name: 'Send the question' }).click()
  await expect(reader.getByRole('alert')).toBeVisible()
  await expectAccessible(reader)
})

test('anybody can look through the eyes of a reader', async ({ as }) => {
  const page = await as(police)
  await page.goto(`/bulletins/${await find('own', police)}/readers`)
  await page.getByRole('button', { name: 'Show what they see' }).click()
  await expect(page.getByText('What is shown to:')).toBeVisible()
  await expectAccessible(page)
})

/** What names identifiers is asked about them first. Answers the draft's address. */
async function begin(page: Page, body: string) {
  await page.goto('/bulletins/new')
  await page.getByLabel('What happened?').fill(body)
  await page.getByLabel('Title').fill('Something at gate 4')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page).toHaveURL(/BW-/)
  return /\/bulletins\/BW-.{9}/.exec(page.url())?.[0] ?? ''
}
