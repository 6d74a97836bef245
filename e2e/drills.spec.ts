import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'

const leader = 'security officer at Strait Port Authority'
const desk = 'duty officer at Strait Port Authority'
const guest = 'port security officer at Vistula Bay Port'
const stranger = 'depot manager at Noordzijde Empty Depot'

const title = 'Exercise: the seal at the gate does not match'

async function start(page: Page, site: string, ...guests: string[]) {
  await page.goto('/drills')
  await page.getByRole('link', { name: 'Start a drill' }).click()
  await page.getByLabel('Where').fill(site)
  for (const name of guests) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await page.getByRole('button', { name: 'Start the drill' }).click()
  await expect(page.getByRole('heading', { level: 1, name: site })).toBeVisible()
  return new URL(page.url()).pathname
}

async function answer(page: Page, address: string, note: string) {
  await page.goto(address)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('Exercise: nothing here is real.')).toBeVisible()
  await page.getByLabel('What exactly, and who').fill(note)
  await page.getByRole('button', { name: 'Action taken' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: note })).toContainText('Duty desk')
}

async function writeUp(page: Page, results: string) {
  await page.getByRole('button', { name: 'End the drill' }).click()
  await page.getByRole('link', { name: 'Write it up' }).click()
  await page.getByLabel('Who took part').fill('Two at the gate, one shift leader.')
  await page.getByLabel('Results').fill(results)
  await page.getByLabel('Practices that would close them').fill('bw 7kq2 m4xa')
  await page.getByRole('button', { name: 'Save the report' }).click()
  await expect(page.getByText(results)).toBeVisible()
}

test('a drill goes from its template to the report: messages, answers with role and time, lessons', async ({ as }) => {
  const site = `Gate ${randomUUID()}`
  const [lucia, andres, other] = [await as(leader), await as(desk), await as(stranger)]
  const address = await start(lucia, site)
  await expect(lucia.getByText('Not answered yet')).toBeVisible()

  await answer(andres, address, 'Box held at gate 3.')
  await andres.goto('/bulletins')
  await expect(andres.getByRole('link', { name: title })).toHaveCount(0)
  await andres.goto(address)
  await expect(andres.getByText('Still to come')).toHaveCount(0)

  await lucia.reload()
  await expect(lucia.getByText('Box held at gate 3.')).toBeVisible()
  await lucia.getByRole('button', { name: 'Send the next now' }).click()
  await expect(lucia.getByRole('link', { name: 'Exercise: the driver presses for the container to go' })).toBeVisible()
  await writeUp(lucia, 'The box stayed.')
  for (const said of ['ISPS Code B/18', site, 'Duty desk', 'Two at the gate, one shift leader.', 'BW-7KQ2-M4XA'])
    await expect(lucia.getByRole('article')).toContainText(said)
  await expect(lucia.getByRole('article')).not.toContainText('Andrés')
  const paper = await lucia.request.get(`${address}/pdf`)
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf'])
  for (const hidden of [address, `${address}/report`, `${address}/pdf`])
    expect((await other.goto(hidden).catch(() => null))?.status() ?? 404, hidden).toBe(404)
  await lucia.goto('/drills')
  await expect(lucia.getByRole('row').filter({ hasText: site })).toContainText('2027')
})

test('the same without script, with a house from elsewhere that finds its own part', async ({ as }) => {
  const site = `Quay ${randomUUID()}`
  const plain = { javaScriptEnabled: false }
  const [lucia, andres, zofia] = [await as(leader, plain), await as(desk, plain), await as(guest, plain)]
  const address = await start(lucia, site, 'Vistula Bay Port')
  await answer(zofia, address, 'Held at the rail gate.')
  await zofia.goto(address)
  await expect(zofia.getByRole('heading', { level: 1 })).toContainText('A drill of Strait Port Authority')
  await answer(andres, address, 'Held at gate 3.')
  await zofia.goto(address)
  await expect(zofia.getByText('Held at the rail gate.')).toBeVisible()
  await expect(zofia.getByText('Held at gate 3.')).toHaveCount(0)
  expect((await zofia.goto(`${address}/report`))?.status()).toBe(404)
  await lucia.reload()
  await expect(lucia.getByText('Held at the rail gate.')).toBeVisible()
  await writeUp(lucia, 'Both desks held the box.')
  await andres.goto(`${address}/report`)
  await expect(andres.getByText('Both desks held the box.')).toBeVisible()
})
