import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { plantCrowd } from '#db/seeds/crowd.ts'
import { signIn, startProduct } from './bench/product.ts'
import { expect, test } from './portal.ts'
import { statementsOf } from './statements/counting.ts'
import { plantPlenty } from './statements/growth.ts'
import { plantPlentyOfPractices } from './statements/practice-growth.ts'
import { practicePages, practiceThings } from './statements/practice-pages.ts'

// each starts a product of its own, at the same port
test.describe.configure({ mode: 'default' })

/** Statements of any page, and of the list; session and context included. */
const most = { any: 22, list: 12 }
const largest = 130_000

test('a page asks the database as much with a hundred thousand bulletins and plenty in one as with the village', async () => {
  test.setTimeout(300_000)
  const product = await startProduct()
  try {
    const reference = await muchShown(product.url)
    const [reader, originator] = [await signIn('noor-claes'), await signIn('mirjam-oosterhuis')]
    const read = ['', '/history', '/questions', '/acknowledgement'].map((part) => `/bulletins/${reference}${part}`)
    const own = ['', '/acknowledgements', '/opened', '/impact', '/readers'].map(
      (part) => `/bulletins/${reference}${part}`,
    )
    const found = ['/indicators/container/MSKU6011672', '/check?number=MSKU6011672', '/search?q=reefer']
    const pages = [
      ...['/', '/bulletins', '/alerts', '/indicators', ...found, ...read].map((path) => ({
        path,
        who: 'reader',
        cookie: reader,
      })),
      ...own.map((path) => ({ path, who: 'originator', cookie: originator })),
    ]
    const village = await statementsOf(product, pages)
    await plantCrowd(product.url, { organisations: 300, bulletins: 100_000 })
    await plantPlenty(product.url, reference)
    const crowd = await statementsOf(product, pages)
    console.log(crowd)
    expect(crowd).toEqual(village)
    expect(crowd['reader /bulletins']).toBeLessThanOrEqual(most.list)
    expect(Math.max(...Object.values(crowd))).toBeLessThanOrEqual(most.any)
  } finally {
    await product.stop()
  }
})

test('a page of practices, sites and drills asks as much with plenty of each as with the village', async () => {
  test.setTimeout(300_000)
  const product = await startProduct()
  try {
    const things = await practiceThings(product.url)
    const pages = await practicePages(things)
    const village = await statementsOf(product, pages)
    await plantCrowd(product.url, { organisations: 100, bulletins: 1000, practices: 2000 })
    await plantPlentyOfPractices(product.url, things)
    const plenty = await statementsOf(product, pages)
    console.log(plenty)
    expect(plenty).toEqual(village)
    const over = pages.filter(({ who, path, most }) => (plenty[`${who} ${path}`] ?? 0) > most)
    expect(over.map(({ path }) => path)).toEqual([])
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

/** The reference of a bulletin of the police that the whole alliance reads, asks about and answers. */
async function muchShown(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ reference: string }>(
    `select reference from portal.bulletin join portal.organisation on organisation.id = organisation_id
     where name = 'Delta Port Police' and state = 'released' and tlp = 1 and 2 = any (audience) and valid_until > now() and type <> 'PRACTICE'
     order by (select count(*) from portal.question where bulletin_id = bulletin.id) desc limit 1`,
  )
  await client.end()
  return rows[0]?.reference ?? ''
}
