import { expect, type Page } from '@playwright/test'
import { someContainer } from '../second-tenant/containers.ts'

/** Hundreds of lines with bad ones among them: these are said, come back to be mended, and keep none of the others out. */
export async function paste(page: Page, known: string[]) {
  const bad = known.slice(0, 6).map((number) => `container,${number.slice(0, 9)},torn label`)
  await page.goto('/watching')
  await page.getByRole('link', { name: 'Add numbers' }).click()
  await page.getByLabel('Numbers').fill(known.flatMap((number, at) => [number, ...bad.slice(at, at + 1)]).join('\n'))
  await page.getByLabel('Name of the list').fill('Case 7')
  await page.getByRole('button', { name: 'Watch these' }).click()
  await expect(page.getByText('300 numbers are watched from now on.')).toBeVisible()
  await expect(page.getByText('6 lines could not be taken.')).toBeVisible()
  const said = page.getByRole('list', { name: 'What became of it' }).getByRole('listitem')
  await expect(said).toHaveCount(6)
  await expect(said.first()).toContainText(bad[0] ?? '')
  await expect(said.first()).toContainText('A container number has three letters')
  await expect(page.getByLabel('Numbers')).toHaveValue(bad.join('\n'))
  await page.getByLabel('Numbers').fill(bad.map(() => `container,${someContainer()},mended`).join('\n'))
  await page.getByRole('button', { name: 'Watch these' }).click()
  await expect(page.getByText('6 numbers are watched from now on.')).toBeVisible()
  await expect(page.getByLabel('Numbers')).toHaveValue('')
}

/** A file of numbers that are there already, and forty that are not. */
export async function bring(page: Page, there: string[]) {
  const rows = [...there, ...Array.from({ length: 40 }, someContainer)].map(
    (number) => `container;${number};"seen; twice"`,
  )
  const buffer = Buffer.from(['type;value;reason', ...rows].join('\r\n'))
  await page.goto('/watching/new')
  await page.getByLabel('Or from a file').setInputFiles({ name: 'case.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Watch these' }).click()
  await expect(page.getByText('40 numbers are watched from now on.')).toBeVisible()
  await expect(page.getByText('60 were on your list already.')).toBeVisible()
  await page.goto('/watching')
  await expect(page.getByText('346 numbers are watched.')).toBeVisible()
}

/** One number more, with a reason. */
export async function watch(page: Page, number: string) {
  await page.goto('/watching/new')
  await page.getByLabel('Numbers').fill(`container,${number},named elsewhere`)
  await page.getByRole('button', { name: 'Watch these' }).click()
  await expect(page.getByText('1 number is watched from now on.')).toBeVisible()
}

/** A table with a line that says no day. */
export async function expectTable(page: Page, box: string) {
  const day = inDays(6).slice(0, 10)
  await page.goto('/watching')
  await page.getByRole('link', { name: 'Calls and boxes' }).click()
  await page
    .getByLabel('Calls and boxes')
    .fill(`container,eta,note\n${box},${day} 06:00,Bananas\n${someContainer()},,Torn`)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('1 call or box is expected.')).toBeVisible()
  await expect(page.getByText(/Torn.*: no day of arrival/)).toBeVisible()
  await expect(page.getByLabel('Calls and boxes')).toHaveValue(/Torn/)
}

/** The same calendar twice: what is there is moved, not doubled. */
export async function expectCalendar(page: Page) {
  for (const days of [5, 6]) {
    const stamp = `${inDays(days).slice(0, 19).replace(/[-:]/g, '')}Z`
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:call-1', `DTSTART:${stamp}`]
    const call = ['SUMMARY:MV Morning Reefer IMO 9074729', 'LOCATION:BEANR', 'END:VEVENT', 'END:VCALENDAR']
    const buffer = Buffer.from([...lines, ...call].join('\r\n'))
    await page.goto('/watching/calls')
    await page.getByLabel('Or from a file').setInputFiles({ name: 'calls.ics', mimeType: 'text/calendar', buffer })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText('1 call or box is expected.')).toBeVisible()
  }
  await expect(page.getByRole('list', { name: 'Calls', exact: true }).getByRole('listitem')).toHaveCount(1)
}

function inDays(days: number) {
  return new Date(Date.now() + days * 86_400_000).toISOString()
}
