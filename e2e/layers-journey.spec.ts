import type { BrowserContextOptions, Page } from '@playwright/test'
import { askAndAnswer, confirmRemoval, recall, revise } from './layers-journey/afterwards.ts'
import { everythingSeen, expectNothing, photoOf, placesOf, source } from './layers-journey/views.ts'
import { chooseWords, traces } from './layers-journey/words.ts'
import { writeTwoLayers } from './layers-journey/write-two-layers.ts'
import { mailTo } from './mail.ts'
import { look } from './main-journey/glances.ts'
import { expect, test, villager } from './portal.ts'
import { grouped } from './second-tenant/containers.ts'

const ways: { name: string; options: BrowserContextOptions }[] = [
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
]

const publisher = 'publisher at Delta Port Police'
const terminal = 'duty officer at Scheldt Terminals'
const port = 'port security officer at Vistula Bay Port'
/** One is left out of a group it belongs to, one was never in it. */
const strangers = ['depot manager at Noordzijde Empty Depot', 'duty officer at Elbe Customs Service']

test.describe.configure({ mode: 'default', timeout: 240_000 })

for (const { name, options } of ways)
  test(`who reads the summary finds no trace of the annex, from the release to the last removal, ${name}`, async ({
    as,
  }) => {
    const words = chooseWords()
    const police = await as(publisher, options)
    const [both, summary] = [await as(terminal, options), await as(port, options)]
    const outside = await Promise.all(strangers.map((stranger) => as(stranger, options)))
    const reference = await writeTwoLayers(police, words)
    const address = `/bulletins/${reference}`

    await expectAlert(both, words.summary)
    await expectAlert(summary, words.summary)
    await both.goto(address)
    await expect(both.getByRole('article')).toContainText(words.annex)
    await expect(both.getByRole('article')).toContainText('TLP:AMBER')
    await expect(both.getByRole('link', { name: grouped(words.container) }).first()).toBeVisible()
    expect((await both.request.get(`/attachments/${await photoOf(reference)}/picture`)).status()).toBe(200)
    const told = placesOf(await everythingSeen(both, terminal, reference, words), traces(words))
    expect(told).toEqual(expect.arrayContaining([address, `${address}.data`, '/indicators', 'pdf']))
    expect(await source(both, `/search?q=${words.annex}`)).toContain(reference)
    expect(await source(summary, `/search?q=${words.summary}`)).toContain(reference)
    await both.goto(`/check?number=${words.container}`)
    await expect(both.getByRole('heading', { name: 'Stop' })).toBeVisible()
    await expectNoTrace()

    await both.goto(address)
    await both.getByRole('button', { name: 'Received', exact: true }).click()
    await expect(both.getByText('Your organisation answered: Received')).toBeVisible()
    await summary.goto(address)
    await summary.getByRole('button', { name: 'Checking', exact: true }).click()
    await expect(summary.getByText('Your organisation answered: Checking')).toBeVisible()
    await police.goto(`${address}/acknowledgements`)
    await expect(police.getByRole('row', { name: 'Vistula Bay Port' })).toBeVisible()
    await askAndAnswer(both, police, reference, words)
    await expectNoTrace()

    await revise(police, reference, words)
    await both.goto(`${address}/history`)
    await expect(both.locator('ins').filter({ hasText: 'nine' })).toHaveCount(1)
    await summary.goto(`${address}/history`)
    await expect(summary.locator('ins')).toHaveText(['added: Three'])
    await expect(summary.locator('del')).toHaveText(['removed: Two'])
    await expectAlert(summary, words.summary, 'was revised')
    await expectNoTrace()

    await recall(police, reference)
    for (const reader of [both, summary]) {
      await reader.goto(address)
      await expect(reader.getByRole('article')).toContainText('The panels were repaired.')
      for (const part of ['', '.data', '/history'])
        expect(await source(reader, address + part)).not.toContain('loose panels')
      await expectNothing(reader, reference, words)
    }
    await expectMail(port, reference, 'Recalled')
    await expectMail(terminal, reference, 'Recalled')
    await expectNoTrace()
    await confirmRemoval(both, police, reference, '1 of 2 confirmed removal')
    await confirmRemoval(summary, police, reference, '2 of 2 confirmed removal')
    await expectNoTrace()

    async function expectNoTrace() {
      const seen = await everythingSeen(summary, port, reference, words)
      expect(placesOf(seen, [...traces(words), await photoOf(reference)])).toEqual([])
      expect(seen.get(address)).not.toMatch(/TLP:AMBER|Layer 2|Part 2/)
      await expectNothing(summary, reference, words)
      for (const [index, page] of outside.entries()) {
        expect(await look(page, reference)).toEqual(await look(page, 'BW-0000-0000'))
        const all = await everythingSeen(page, strangers[index] ?? '', reference, words)
        expect(placesOf(all, [reference, ...traces(words)])).toEqual([])
      }
    }
  })

/** In the list of alerts, sooner or later, and of what. The mail of a revision waits for what else may come. */
async function expectAlert(page: Page, words: string, said = '') {
  await expect(async () => {
    await page.goto('/alerts')
    const told = page.getByRole('list', { name: 'Alerts' }).getByRole('listitem').filter({ hasText: words })
    await expect(told.filter({ hasText: said }).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
}

async function expectMail(person: string, reference: string, said: string) {
  const mails = async () => (await mailTo(villager(person).email)).filter(({ text }) => text.includes(reference))
  await expect
    .poll(async () => (await mails()).map(({ text }) => text), { timeout: 20_000 })
    .toContainEqual(expect.stringContaining(said))
}
