import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { plantFollowers } from '#db/seeds/followers.ts'
import { plantDrafts, release } from '../drafts.ts'
import { portal, signIn, startProduct } from './product.ts'

const publisher = 'mirjam-oosterhuis'
const sector = 'SEC-BBK'
const group = 'Reefer North-West'
const crowd = { organisations: 1_000, members: 100 }
const first = { organisations: 100, members: 100 }

/** `node e2e/bench/fan-out.ts`: what one release costs that everybody follows, first for ten thousand people, then for a hundred thousand. */
async function fanOut() {
  const product = await startProduct()
  const client = new pg.Client({ connectionString: product.url })
  await client.connect()
  try {
    const cookie = await signIn(publisher)
    await told(client, product.url, cookie, 'village alone')
    await plantFollowers(product.url, { ...first, sector, group })
    await told(client, product.url, cookie, '10,000 followers')
    await client.query('truncate portal.delivery')
    await plantFollowers(product.url, {
      ...crowd,
      organisations: crowd.organisations - first.organisations,
      sector,
      group,
    })
    for (let round = 0; round < 3; round++) {
      await told(client, product.url, cookie, '100,000 followers')
      await client.query('truncate portal.delivery')
    }
  } finally {
    await client.end()
    await product.stop()
  }
}

/** Releases one bulletin and waits until everybody was told; then writes the same notices once more, bare. */
async function told(client: pg.Client, url: string, cookie: string, name: string) {
  const [reference = ''] = await plantDrafts(url, publisher, 1, [sector])
  const memory = watchMemory()
  const begun = performance.now()
  const answered = await release(portal, reference, cookie)
  const event = await expanded(client, reference)
  const took = performance.now() - begun - answered
  const peak = await memory.stop()
  const { rows } = await client.query('select count(*)::int as notices from portal.notice where event_id = $1', [event])
  const { bare, notices, deliveries } = await inside(client, event)
  console.log(
    `${name}: ${rows[0].notices} people told ${took.toFixed(0)} ms after the release was answered in ${answered.toFixed(0)} ms; ` +
      `their notices alone ${notices.toFixed(0)} ms, deliveries ${deliveries.toFixed(0)} ms, bare insert ${bare.toFixed(0)} ms, ` +
      `ratio ${(notices / bare).toFixed(2)}; largest server process ${peak} MB`,
  )
}

async function expanded(client: pg.Client, reference: string): Promise<string> {
  for (;;) {
    const { rows } = await client.query(
      `select outbox.id from portal.outbox join portal.bulletin on bulletin.id = bulletin_id
       where reference = $1 and expanded_at is not null`,
      [reference],
    )
    if (rows[0]) return rows[0].id
    await pause(10)
  }
}

/** The same once more in steps, and as many equal rows from rows that are worked out already; all taken back. */
async function inside(client: pg.Client, event: string) {
  const bare = await taken(client, event, (copy) =>
    client.query(
      `insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, subscription_ids, urgent)
       select $2, person_id, organisation_id, kind, bulletin_id, subscription_ids, urgent from portal.notice where event_id = $1`,
      [event, copy],
    ),
  )
  const expand = (copy: string) =>
    client.query('select portal.expand_release(outbox) from portal.outbox where id = $1', [copy])
  const notices = await taken(client, event, expand)
  const both = await taken(client, event, async (copy) => {
    await expand(copy)
    await client.query('select portal.plan_deliveries(outbox) from portal.outbox where id = $1', [copy])
  })
  return { bare, notices, deliveries: both - notices }
}

/** Milliseconds with a copy of the event, up to and with the checks of the keys. */
async function taken(client: pg.Client, event: string, work: (copy: string) => Promise<unknown>) {
  await client.query('begin; set local jit = off')
  const copy = `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id, expanded_at)
    select organisation_id, person_id, kind, bulletin_id, now() from portal.outbox where id = $1 returning id`
  const { rows } = await client.query(copy, [event])
  const begun = performance.now()
  await work(rows[0].id)
  await client.query('set constraints all immediate')
  const took = performance.now() - begun
  await client.query('rollback')
  return took
}

/** The most that a server process or a worker held of its own while it ran, in megabytes. */
function watchMemory() {
  let peak = 0
  let on = true
  const watching = (async () => {
    for (; on; await pause(100)) peak = Math.max(peak, await largest())
  })()
  return {
    stop: async () => {
      on = false
      await watching
      return Math.round(peak / 1024)
    },
  }
}

async function largest() {
  const held = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (id) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
        return /^Name:\s+postgres/m.test(status) ? Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) : 0
      }),
  )
  return Math.max(...held)
}

await fanOut()
