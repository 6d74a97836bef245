import { expect } from 'vitest'
import { expandEvents } from '#app/alerts/delivery/expand-events.server.ts'
import { test } from '#app/alerts/testing.ts'
import { listNewest } from '#app/indicators/lookup/list-newest.server.ts'
import { listSame } from '#app/indicators/lookup/list-same.server.ts'
import { listElsewhere } from '#app/indicators/show/list-elsewhere.server.ts'
import { recordSighting } from '#app/indicators/sightings/record-sighting.server.ts'
import { as, draftedWith } from '#app/indicators/testing.ts'
import { listShared } from '#app/responses/today/list-waiting.server.ts'
import { addWatched } from '#app/watching/entry/add-watched.server.ts'
import { listMet } from '#app/watching/meeting/list-met.server.ts'
import { listWatchedIn } from '#app/watching/meeting/list-watched-in.server.ts'
import { listRelevant } from '#app/watching/touching/list-relevant.server.ts'
import { listTouches } from '#app/watching/touching/list-touches.server.ts'
import { tellTraffic } from '#app/watching/traffic/tell-traffic.server.ts'
import type { Database } from '#db/database.server.ts'
import { release } from '#db/testing/bulletins.ts'
import { administer } from '#db/testing/server.ts'
import type { World } from '#db/testing/world.ts'

/**
 * Two bulletins that differ in their type alone, an ALERT and a DRILL that anybody may write: what the one does to
 * others, the other does not. The ALERT shows that the question is the right one.
 */
async function twin(database: Database, url: string, world: World, type: string, lines: string) {
  const { id } = await draftedWith(database, world, { tlp: 1, to: [2], lines })
  await administer(
    url,
    `update portal.bulletin set type = $2, exercise = true, urgency = 'immediate', ports = '{ECGYE}' where id = $1`,
    [id, type],
  )
  await database.write(world.publisher, (db) => release(db, id))
  const { organisation_id, person_id } = world.publisher
  const event = await administer(
    url,
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id) values ($1, $2, 'bulletin.released', $3) returning id`,
    [organisation_id, person_id, id],
  )
  const { rows } = await administer(url, `select reference from portal.bulletin where id = $1`, [id])
  return { id, reference: rows[0].reference as string, event: event.rows[0].id as string }
}

/** What a question answers of the alert, and of the drill. */
async function both<T>(
  call: [Database, string, World],
  lines: string,
  ask: (of: Awaited<ReturnType<typeof twin>>) => Promise<T>,
) {
  const alert = await ask(await twin(...call, 'ALERT', lines))
  return { alert, drill: await ask(await twin(...call, 'DRILL', lines)) }
}

const count = async (url: string, statement: string, values: unknown[]) =>
  (await administer(url, statement, values)).rowCount

test('a drill meets no watch list', async ({ copy, database, world, post: { queue } }) => {
  const { watchEvents } = await import('#app/watching/meeting/watch-events.server.ts')
  const choice = { type: null, list: '', reason: '', ends_on: null }
  await as(database, world.person, (db, speaker) => addWatched(db, speaker, { ...choice, lines: 'MSKU6011672' }))
  const met = await both([database, copy.url, world], 'MSKU6011672', async ({ reference }) => ({
    told: await watchEvents(queue),
    on_page: (await as(database, world.person, (db, speaker) => listWatchedIn(db, speaker, reference))).length,
    met: (await as(database, world.person, (db) => listMet(db, [{ type: 'container', value: 'MSKU6011672' }]))).met
      .map((row) => row.reference)
      .includes(reference),
  }))
  expect(met).toEqual({ alert: { told: 1, on_page: 1, met: true }, drill: { told: 0, on_page: 0, met: false } })
})

test('Check, the newest numbers and other bulletins know nothing of the numbers of a drill', async ({
  copy,
  database,
  world,
}) => {
  const number = { type: 'container', value: 'CSQU3054383' } as const
  const known = await both([database, copy.url, world], 'CSQU3054383', ({ id, reference }) =>
    as(database, world.named, async (db) => ({
      check: (await listSame(db, number)).some((row) => row.reference === reference),
      newest: (await listNewest(db)).some((row) => row.reference === reference),
      here: (await listElsewhere(db, id)).length > 0,
    })),
  )
  expect(known.drill).toEqual({ check: false, newest: false, here: false })
  expect(known.alert).toMatchObject({ check: true, newest: true })
  const again = await twin(database, copy.url, world, 'ALERT', 'CSQU3054383')
  expect((await as(database, world.named, (db) => listElsewhere(db, again.id))).length).toBe(1)
})

test('nothing is sighted in a drill', async ({ copy, database, world }) => {
  const told = { kind: 'seen', seen_on: '2026-11-20', port: null, note: '', anonymous: false } as const
  const sighted = await both([database, copy.url, world], 'TEMU9876543', async ({ id }) => {
    const { rows } = await administer(copy.url, `select id from portal.indicator where bulletin_id = $1`, [id])
    const values = { indicator_id: rows[0].id as string, kind: 'seen', seen_on: '2026-11-20' }
    const law = await as(database, world.named, (db) => db.insertInto('sighting').values(values).execute()).then(
      () => 'taken',
      ({ code }) => code,
    )
    const page = await as(database, world.named, (db, speaker) =>
      recordSighting(db, speaker, { ...told, indicator_id: rows[0].id }),
    ).then(
      () => 'taken',
      ({ message }) => message,
    )
    return { law, page }
  })
  expect(sighted).toEqual({
    alert: { law: 'taken', page: 'taken' },
    drill: { law: '42501', page: 'errors:refusal.no_such_indicator' },
  })
})

test('a drill touches no own traffic', async ({ copy, database, world }) => {
  const soon = new Date(Date.now() + 5 * 24 * 3_600_000).toISOString().slice(0, 10)
  await as(database, world.stranger, (db, speaker) =>
    tellTraffic(db, speaker, `TGHU1234567,${soon}\nOther Ship,NLRTM,${soon},ECGYE`),
  )
  const touched = await both([database, copy.url, world], 'TGHU1234567', ({ reference }) =>
    as(database, world.stranger, async (db, speaker) => ({
      touches: (await listTouches(db, [reference])).length > 0,
      relevant: (await listRelevant(db, speaker, [{ reference }])).some((row) => row.reference === reference),
    })),
  )
  expect(touched).toEqual({ alert: { touches: true, relevant: true }, drill: { touches: false, relevant: false } })
})

test('nobody is called because a drill is not answered', async ({ copy, database, world, post: { queue } }) => {
  const called = await both([database, copy.url, world], 'CAIU2000000', async ({ id }) => {
    await administer(
      copy.url,
      `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
      select organisation_id, id, 1, $2, 'included' from portal.bulletin where id = $1`,
      [id, world.named.organisation_circle],
    )
    await expandEvents(queue)
    return count(copy.url, `select from portal.escalation where bulletin_id = $1 and organisation_id = $2`, [
      id,
      world.named.organisation_id,
    ])
  })
  expect(called).toEqual({ alert: 1, drill: 0 })
})

test('drills make no load, and wear nobody’s patience out', async ({ copy, database, world }) => {
  const { organisation_id, person_id } = world.author
  const busy = await both([database, copy.url, world], 'SUDU3070079', async ({ id }) => {
    await administer(copy.url, `delete from portal.outbox where organisation_id = $1`, [organisation_id])
    await administer(
      copy.url,
      `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id, expanded_at)
      select $1, $2, 'bulletin.revised', $3, now() from generate_series(1, 12)`,
      [organisation_id, person_id, id],
    )
    return (await administer(copy.url, `select portal.is_busy($1) as busy`, [organisation_id])).rows[0].busy
  })
  expect(busy).toEqual({ alert: true, drill: false })
})

test('what became of a drill is no news of what was shared', async ({ copy, database, world }) => {
  const echo = await both([database, copy.url, world], 'HLXU1234567', async ({ id, reference }) => {
    await database.write(world.person, (db) =>
      db
        .insertInto('acknowledgement')
        .values({
          bulletin_id: id,
          organisation_id: world.person.organisation_id,
          person_id: world.person.person_id,
          answer: 'ACTED',
        })
        .execute(),
    )
    return (await as(database, world.author, listShared)).some((row) => row.reference === reference)
  })
  expect(echo).toEqual({ alert: true, drill: false })
})
