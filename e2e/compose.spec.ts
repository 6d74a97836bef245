import type { BrowserContextOptions, Page } from '@playwright/test'
import { expect, test, villager } from './portal.ts'

const ways: { how: string; options: BrowserContextOptions }[] = [
  { how: 'with script', options: {} },
  { how: 'without script', options: { javaScriptEnabled: false } },
]

const police = 'publisher at Delta Port Police'
const colleague = 'second publisher at Delta Port Police'
const customs = 'analyst at Elbe Customs Service'

test.describe.configure({ mode: 'default', timeout: 120_000 })

for (const { how, options } of ways) {
  test(`a summary and an annex are written, and each reader's view is shown beside the other, ${how}`, async ({
    as,
  }) => {
    const page = await as(police, options)
    await begin(page, options, 'Reefer units with loose panels')
    await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Seizure debrief' })
    await button(page, 'Save').click()
    await page.locator('summary', { hasText: 'Questions for: Seizure debrief' }).click()
    await page.getByLabel('How was it hidden?').fill('Behind the panel of the unit.')
    await button(page, 'Add a stricter layer').click()
    await page.getByLabel('Text of layer 2').fill('How we know: the annex.')
    await button(page, 'Next: who may see it?').click()

    await page.getByRole('radio', { name: 'TLP:GREEN' }).check()
    await page.getByLabel('Everyone in the alliance').check()
    await button(page, 'Next: who may see layer 2?').click()
    await expect(page).toHaveURL(/layer=2/)
    await page.getByRole('radio', { name: 'TLP:AMBER Named' }).check()
    await organisations(page).getByLabel('Hollands Diep Inland Port').check()
    await button(page, 'Next: what each of them sees').click()

    const [first, all] = [column(page, 'Sees layer 1 only'), column(page, 'Sees all of it')]
    await expect(first).toContainText('Behind the panel of the unit.')
    await expect(first).toContainText('Kempen Haulage')
    await expect(first).not.toContainText('the annex')
    await expect(all).toContainText('the annex')
    await expect(all).toContainText('Hollands Diep')
    await expect(all).not.toContainText('Kempen Haulage')
  })

  test(`a layer that is not stricter is said early, with the way to mend it, and goes at a press, ${how}`, async ({
    as,
  }) => {
    const page = await as(police, options)
    await begin(page, options, 'Layers the wrong way round')
    await button(page, 'Add a stricter layer').click()
    await page.getByLabel('Text of layer 2').fill('The annex.')
    await button(page, 'Next: who may see it?').click()
    await page.getByRole('link', { name: 'Layer 2' }).click()
    await expect(page).toHaveURL(/layer=2/)
    await page.getByRole('radio', { name: 'TLP:GREEN' }).check()
    await button(page, 'Next: what each of them sees').click()
    await expect(page.getByText('Layer 2 has to be stricter than the layer above it.')).toBeVisible()

    await page.getByRole('link', { name: '1. What' }).click()
    await page.locator('summary', { hasText: 'Drop this layer' }).click()
    await button(page, 'Drop layer 2').click()
    await expect(page.getByLabel('Text of layer 2')).toHaveCount(0)
    await expect(page.getByLabel('Title')).toHaveValue('Layers the wrong way round')
  })

  test(`two who edit one draft lose nothing and decide where both changed the same, ${how}`, async ({ as }) => {
    const [mine, theirs] = [await as(police, options), await as(colleague, options)]
    await begin(mine, options, 'Diver near the sluice')
    await theirs.goto(mine.url())
    await ready(theirs, options)
    await expect(async () => {
      await theirs.getByLabel('What happened?').fill('Two divers.')
      await expect(theirs.getByLabel('What happened?')).toHaveValue('Two divers.')
    }).toPass()
    await theirs.getByLabel('Severity').selectOption({ label: 'Severe' })
    await button(theirs, 'Save').click()
    await expect(theirs.getByText(/^Saved/)).toBeVisible()

    await mine.getByLabel('What happened?').fill('Three divers.')
    await mine.getByLabel('Title').fill('Divers near the sluice')
    await button(mine, 'Save').click()
    const clash = mine.getByRole('group', { name: 'What happened?' })
    await expect(clash).toContainText('Two divers.')
    await expect(clash).toContainText('Three divers.')
    await clash.getByLabel('Keep both, mine first').check()
    await button(mine, 'Save this choice').click()
    await expect(clash).toHaveCount(0)
    await expect(mine.getByLabel('What happened?')).toHaveValue('Three divers.\n\nTwo divers.')
    await mine.reload()
    await expect(mine.getByLabel('What happened?')).toHaveValue('Three divers.\n\nTwo divers.')
    await expect(mine.getByLabel('Title')).toHaveValue('Divers near the sluice')
    await expect(mine.getByLabel('Severity')).toHaveValue('3')
  })

  test(`a name in the text is pointed at, and said in general words at a press, ${how}`, async ({ as }) => {
    const page = await as(police, options)
    await begin(page, options, 'A driver who waits')
    await page.getByLabel('What happened?').fill('The driver Jan de Vries waits at gate 4.')
    if (options.javaScriptEnabled === false) await button(page, 'Save').click()
    await button(page, 'Say instead: [a person]').click()
    await expect(page.getByLabel('What happened?')).toHaveValue('The driver [a person] waits at gate 4.')
    await expect(page.getByText('This looks like a person')).toHaveCount(0)
  })

  test(`the drafts of the house are found by those who write in it, ${how}`, async ({ as }) => {
    const [page, other] = [await as(police, options), await as(customs, options)]
    await begin(page, options, 'Found among the drafts')
    await page.goto('/bulletins/drafts')
    await expect(
      page.getByRole('list', { name: 'Drafts' }).getByRole('link', { name: 'Found among the drafts' }).first(),
    ).toBeVisible()
    await other.goto('/bulletins/drafts')
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(other.getByText('Found among the drafts')).toHaveCount(0)
  })
}

test('words typed after the session was lost are offered back, to nobody else, and are gone at sign-out', async ({
  as,
}) => {
  const page = await as(police)
  const context = page.context()
  await begin(page, {}, 'Session lost')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  const address = page.url()
  const session = await context.cookies()
  await context.clearCookies()
  await page.getByLabel('What happened?').fill('Typed after the session was lost.')
  await expect(page.getByText('Not saved: you are signed out')).toBeVisible()
  await expect.poll(() => kept(page)).toHaveLength(1)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Typed after')
  await page.close({ runBeforeUnload: false })

  const stranger = await context.newPage()
  await signIn(stranger, customs)
  await stranger.goto('/bulletins/new')
  await expect(stranger.getByLabel('What happened?')).toBeVisible()
  await expect(stranger.getByText('Words of yours were not saved')).toHaveCount(0)
  await context.clearCookies()
  await context.addCookies(session)

  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('What happened?')).not.toHaveValue(/Typed after/)
  await button(again, 'Put them back').click()
  await expect(again.getByLabel('What happened?')).toHaveValue('Typed after the session was lost.')
  await expect.poll(() => kept(again)).toEqual([])
  await again.reload()
  await expect(again.getByLabel('What happened?')).toHaveValue('Typed after the session was lost.')
})

test('a beginning survives a closed browser, and signing out forgets it', async ({ as }) => {
  const page = await as(customs)
  const context = page.context()
  await page.goto('/bulletins/new')
  await ready(page, {})
  await page.getByLabel('What happened?').fill('A van without plates at the lock.')
  await expect.poll(() => kept(page)).toHaveLength(1)
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto('/bulletins/new')
  await ready(again, {})
  await button(again, 'Put them back').click()
  await expect(again.getByLabel('What happened?')).toHaveValue('A van without plates at the lock.')
  await again.getByLabel('Title').fill('Van')
  await expect.poll(() => kept(again)).toHaveLength(1)
  await signIn(again, customs)
  await again.goto('/')
  await again.getByRole('banner').locator('summary').click()
  await again.getByRole('button', { name: 'Sign out' }).click()
  await expect(again).toHaveURL(/sign-in/)
  await expect.poll(() => kept(again)).toEqual([])
})

async function begin(page: Page, options: BrowserContextOptions, title: string) {
  await page.goto('/bulletins/new')
  await page.getByLabel('What happened?').fill('Something was seen.')
  await page.getByLabel('Title').fill(title)
  await button(page, 'Go on').click()
  await expect(page).toHaveURL(/\/edit/)
  await ready(page, options)
}

/** Nobody types in the moment in which script takes the page over; a machine does. */
async function ready(page: Page, { javaScriptEnabled = true }: BrowserContextOptions) {
  if (!javaScriptEnabled) return
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('textarea') ?? {}).some((key) => key.startsWith('__react')),
  )
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

function organisations(page: Page) {
  return page.getByRole('group', { name: 'Organisations' }).first()
}

function column(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

function kept(page: Page) {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('breakwater.kept.')))
}

/** A session of its own, that can be ended without harm to others. */
async function signIn(page: Page, person: string) {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: villager(person).name }).click()
  await expect(page).toHaveURL(/\/$/)
}
