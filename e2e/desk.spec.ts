import { randomUUID } from 'node:crypto'
import { expect, test } from './portal.ts'
import { releaseFor } from './responses/release.ts'

const desk = 'duty officer at Scheldt Terminals'
const manager = 'security manager at Scheldt Terminals'
const reader = 'yard planner at Scheldt Terminals'
const stranger = 'depot manager at Noordzijde Empty Depot'

test('what is immediate stands on the board of the desk, says who knows and who is next, and leaves it with the answer', async ({
  as,
}) => {
  const title = `Intruders on the quay, ${randomUUID()}`
  await releaseFor('publisher at Delta Port Police', title, 'Scheldt Terminals')
  const noor = await as(desk)
  await expect(async () => {
    await noor.goto('/desk')
    await expect(noor.getByRole('article').filter({ hasText: title })).toContainText('Told', { timeout: 500 })
  }).toPass()
  const waiting = noor.getByRole('article').filter({ hasText: title })
  await expect(waiting).toContainText('(on duty)')
  await expect(waiting).toContainText('the deputy')
  await waiting.getByRole('button', { name: 'Received' }).click()
  await expect(noor.getByText('Your organisation answered: Received')).toBeVisible()
  await noor.goto('/desk')
  await expect(noor.getByRole('article').filter({ hasText: title })).toHaveCount(0)
  await expect(noor.getByRole('list', { name: 'The last seven days' })).toContainText(title)
})

test('the rota is planned, a note is left and the steps are set, without script', async ({ as }) => {
  const noor = await as(desk, { javaScriptEnabled: false })
  await noor.goto('/desk/rota')
  await noor.getByLabel('Starts').first().fill('2030-03-01T06:00')
  await noor.getByLabel('Ends').first().fill('2030-03-01T05:00')
  await noor.getByRole('button', { name: 'Add the shift' }).click()
  await expect(noor.getByText('The end lies after the start.')).toBeVisible()
  await noor.getByLabel('Ends').first().fill('2030-03-01T14:00')
  await noor.getByRole('button', { name: 'Add the shift' }).click()
  await expect(noor.getByText('The rota is changed.')).toBeVisible()

  const note = `Gate 3 stays shut, ${randomUUID()}`
  await noor.goto('/desk')
  await noor.getByText('Write a note').click()
  await noor.getByLabel('Note for the next shift').fill(note)
  await noor.getByRole('button', { name: 'Hand over' }).click()
  const bram = await as(manager)
  await bram.goto('/desk')
  await expect(bram.getByText(note)).toBeVisible()

  await noor.goto('/desk/settings')
  await noor.getByLabel('The deputy is told after').fill('40')
  await noor.getByRole('button', { name: 'Save' }).click()
  await expect(noor.getByText('Later than the step before.')).toBeVisible()
  await noor.getByLabel('The deputy is told after').fill('15')
  await noor.getByRole('button', { name: 'Save' }).click()
  await expect(noor.getByText('The settings are saved.')).toBeVisible()
})

test('the directory tells who is on duty where the organisation says so; the desk itself is nobody else’s', async ({
  as,
}) => {
  const [planner, other] = [await as(reader), await as(stranger)]
  for (const address of ['/desk', '/desk/rota', '/desk/settings'])
    expect((await planner.goto(address))?.status(), address).toBe(404)
  await other.goto('/directory?name=Scheldt+Terminals')
  await other.getByRole('link', { name: 'Scheldt Terminals' }).first().click()
  await expect(other.getByText('On duty now')).toBeVisible()
})
