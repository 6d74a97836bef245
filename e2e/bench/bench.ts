import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { plantCrowd } from '#db/seeds/crowd.ts'
import { ask } from '../ask.ts'
import { type Figures, figures, load } from './load.ts'
import { portal, signIn, startProduct } from './product.ts'
import { releases } from './releases.ts'
import { statementsDuring, withAndWithoutPolicies } from './statement.ts'

const reader = 'noor-claes'
const publisher = 'mirjam-oosterhuis'
const crowd = { organisations: 500, bulletins: 500_000 }

type Round = { list: Figures; show: Figures; release: Figures }

/** `npm run bench`: the product with the village alone, then with a crowd planted beside it, in one run. */
async function bench() {
  const product = await startProduct()
  try {
    const cookie = await signIn(reader)
    const village = await round(product.url, cookie)
    say('village alone', village)
    const begun = performance.now()
    await plantCrowd(product.url, crowd)
    console.log(
      `\n${crowd.bulletins} bulletins of ${crowd.organisations} organisations planted in ${seconds(begun)} s\n`,
    )
    const crowded = await round(product.url, cookie)
    say('with the crowd', crowded)
    for (const deed of ['list', 'show', 'release'] as const)
      console.log(
        `${deed}: large to small, requests per second ${ratio(crowded[deed].perSecond, village[deed].perSecond)}`,
      )
    await ceiling(cookie)
    await policies(product.url, product.log, cookie)
    inside(product.url)
  } finally {
    await product.stop()
  }
}

async function round(url: string, cookie: string): Promise<Round> {
  const { body } = await ask(`${portal}/bulletins`, { cookie })
  const references = [
    ...new Set([...body.matchAll(/\/bulletins\/(BW-[0-9A-Z]{4}-[0-9A-Z]{4})/g)].map(([, found]) => found)),
  ]
  if (references.length < 50) throw new Error(`The reader sees ${references.length} rows on a page of 50.`)
  const list = await load(() => ask(`${portal}/bulletins`, { cookie }))
  const show = await load(() => ask(`${portal}/bulletins/${references[Math.floor(Math.random() * 50)]}`, { cookie }))
  return { list, show, release: await releases(url, publisher, await signIn(publisher)) }
}

/** What Node could do at best with the same bytes. */
async function ceiling(cookie: string) {
  const { body } = await ask(`${portal}/bulletins`, { cookie })
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body)).listen(
    0,
    '127.0.0.1',
  )
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const bare = await load(() => ask(`http://127.0.0.1:${port}/`))
  server.close()
  console.log(`\nceiling, bare node:http with the same ${body.length} bytes: ${line(bare)}`)
}

async function policies(url: string, log: string, cookie: string) {
  const statements = await statementsDuring(url, log, () => ask(`${portal}/bulletins`, { cookie }))
  console.log(`\nlist page: ${statements.length} statements, session and context included`)
  const list = statements.find((text) => text.includes('lateral'))
  if (!list) throw new Error('The statement of the list was not found in the log.')
  const { secured, bare } = await withAndWithoutPolicies(url, reader, list)
  const [on, off] = [figures(secured, 1), figures(bare, 1)]
  console.log(
    `list statement with policies p50 ${ms(on.p50)} p95 ${ms(on.p95)}; without p50 ${ms(off.p50)} p95 ${ms(off.p95)}; `,
  )
  console.log(`with to without, p50: ${ratio(on.p50, off.p50)}`)
}

/** Each of the main questions for who reads six in ten and who reads one in a thousand, without the way to the server. */
function inside(url: string) {
  console.log('\ninside the database')
  spawnSync('node', ['app/search/cost/measure.ts', url, String(crowd.organisations)], { stdio: 'inherit' })
}

function say(name: string, figures: Round) {
  for (const [deed, found] of Object.entries(figures)) console.log(`${name}, ${deed}: ${line(found)}`)
}

const line = ({ perSecond, p50, p95 }: Figures) => `${perSecond.toFixed(1)} per second, p50 ${ms(p50)}, p95 ${ms(p95)}`
const ms = (value: number) => `${value.toFixed(2)} ms`
const ratio = (a: number, b: number) => (a / b).toFixed(2)
const seconds = (begun: number) => ((performance.now() - begun) / 1_000).toFixed(1)

await bench()
