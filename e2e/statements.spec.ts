import { readFile, stat } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { plantCrowd } from '#db/seeds/crowd.ts'
import { ask } from './ask.ts'
import { portal, signIn, startProduct } from './bench/product.ts'
import { administer } from './bench/statement.ts'
import { expect, test } from './portal.ts'

const most = 12
const largest = 130_000

test('the list asks the database as much with a hundred thousand bulletins as with the village', async () => {
  test.setTimeout(180_000)
  const product = await startProduct()
  try {
    const cookie = await signIn('noor-claes')
    const village = await statementsOf(product, cookie)
    await plantCrowd(product.url, { organisations: 300, bulletins: 100_000 })
    const crowd = await statementsOf(product, cookie)
    expect(crowd).toBe(village)
    expect(crowd).toBeLessThanOrEqual(most)
    console.log(`The list page: ${crowd} statements, session and context included.`)
  } finally {
    await product.stop()
  }
})

test('the list sends little script', async ({ as }) => {
  const page = await as('duty officer at Scheldt Terminals')
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (answer) => {
    if (/[.]js$/.test(new URL(answer.url()).pathname)) scripts.set(answer.url(), answer.body())
  })
  await page.goto('/bulletins', { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(scripts.values())).map((script) => gzipSync(script).length)
  const sum = sizes.reduce((total, size) => total + size, 0)
  expect(sum).toBeGreaterThan(0)
  expect(sum).toBeLessThanOrEqual(largest)
  console.log(`The list page: ${(sum / 1000).toFixed(1)} kB of script, compressed.`)
})

/** How many statements the web server's own logins run for one page of fifty, once its connections are open. */
async function statementsOf({ url, log }: { url: string; log: string }, cookie: string) {
  const list = () => ask(`${portal}/bulletins`, { cookie })
  expect((await list()).body.match(/BW-[0-9A-Z]{4}-[0-9A-Z]{4}/g)?.length).toBeGreaterThanOrEqual(50)
  const settle = ['select pg_reload_conf()', 'select pg_sleep(0.5)']
  await administer(url, [
    `alter system set log_line_prefix = '%u '`,
    `alter system set log_statement = 'all'`,
    ...settle,
  ])
  const { size } = await stat(log)
  const { status } = await list()
  await administer(url, ['alter system reset log_statement', ...settle])
  expect(status).toBe(200)
  const said = (await readFile(log, 'utf8')).slice(size)
  return said.match(/^portal_(app|auth)\S* LOG: {2}(execute|statement)/gm)?.length ?? 0
}
