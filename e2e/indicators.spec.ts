import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'
import { steady } from './steady.ts'

const police = 'publisher at Delta Port Police'
const desk = 'duty officer at Scheldt Terminals'
const smallPort = 'port security officer at Vistula Bay Port'

const pasted = `Stopped BQXU 480217-0 at gate 4 in Rotterdam, seal no. FX12345678.
It came on the IMO 9074729; the haulier rang from +44 20 7946 0018.`

for (const javaScriptEnabled of [true, false])
  test(`what a pasted text names is offered, taken and mended ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    as,
  }) => {
    const page = await as(police, { javaScriptEnabled })
    await page.goto('/bulletins/new')
    await page.getByLabel('What happened?').fill(pasted)
    await page.getByLabel('Title').fill('A container at gate 4')
    await page.getByRole('button', { name: 'Go on' }).click()

    await expect(page.getByRole('heading', { name: 'Found in the text' })).toBeVisible()
    await expect(page.getByLabel('Rotterdam (NLRTM)')).toBeChecked()
    await expect(page.getByLabel('+442079460018')).not.toBeChecked()
    await page.getByRole('button', { name: 'Take what is ticked' }).click()
    const here = page.getByRole('list', { name: 'In this layer' })
    await expect(here.getByRole('listitem')).toHaveCount(3)
    await expect(page.getByLabel('+442079460018')).toBeVisible()

    await page.getByLabel('One on each line').fill('container,CSQU3054384,seen twice\ncontainer,CSQU30543')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText('1 line was not added; it stands in the box still.')).toBeVisible()
    await expect(page.getByLabel('One on each line')).toHaveValue('container,CSQU30543')
    await page.getByRole('button', { name: 'Take CSQU 305 438 3' }).click()
    await expect(here.getByRole('link', { name: 'CSQU 305 438 3' })).toBeVisible()
    await page.getByRole('button', { name: 'Remove CSQU 305 438 3' }).click()
    await expect(here.getByRole('listitem')).toHaveCount(3)
  })

test('the gate is told what stands in what it may read, and says what it saw without its name', async ({ as }) => {
  const gate = await as(desk)
  await gate.goto('/check')
  await gate.getByLabel('Number, address or account').fill('bqxu 480217-0')
  await gate.getByRole('button', { name: 'Check' }).click()
  await expect(gate.getByRole('heading', { name: 'Stop' })).toBeVisible()

  await gate.getByRole('link', { name: 'All that is known of it' }).click()
  await gate.getByText('Say what you know of it').click()
  await gate
    .getByLabel('In which bulletin')
    .selectOption({ label: 'TLP:GREEN Sports bags behind the doors of a coffee container' })
  await gate.getByLabel('Note').fill('Left through gate 4')
  await gate.getByLabel(/Without our name/).check()
  await gate.getByRole('button', { name: 'Tell the readers' }).click()
  await expect(gate.getByText('Left through gate 4')).toBeVisible()

  const reader = await as(smallPort)
  await reader.goto('/indicators/container/BQXU4802170')
  const said = reader.getByRole('listitem').filter({ hasText: 'Left through gate 4' })
  await expect(said).toContainText('An alliance member')
  await expect(said.getByRole('button')).toHaveCount(0)
  expect(await reader.content()).not.toContain('Scheldt Terminals')

  const own = gate.getByRole('listitem').filter({ hasText: 'Left through gate 4' })
  await own.getByRole('button', { name: 'Take it back' }).click()
  await expect(gate.getByText('Left through gate 4')).toBeHidden()
})

test('a number that stands in hidden bulletins only is answered like one that stands nowhere', async ({ as }) => {
  await expect(
    (await as(desk)).goto('/indicators/container/NXQU1182638').then((answer) => answer?.text()),
  ).resolves.toContain('Three units on two sailings')
  const outside = await as(smallPort)
  for (const address of ['/indicators/container/~', '/check?number=~', '/indicators/container/~/sightings'])
    expect(await answered(outside, address, 'NXQU1182638'), address).toEqual(
      await answered(outside, address, 'NXQU3131310'),
    )
})

/** The whole answer without the number itself, however it is written. */
async function answered({ request }: Page, address: string, number: string) {
  const answer = await request.get(address.replace('~', number))
  const { date: _date, 'content-length': _length, ...headers } = answer.headers()
  const spelt = number.replace(/^(.{4})(.{3})(.{3})/, '$1 $2 $3 ')
  const body = steady(await answer.text(), headers)
  return { status: answer.status(), body: body.replaceAll(number, '~').replaceAll(spelt, '~') }
}
