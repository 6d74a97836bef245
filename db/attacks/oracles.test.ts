import { expect } from 'vitest'
import type { ContextKey } from '../keys.ts'
import { fill } from '../testing/filled.ts'
import { openRaw, type Raw } from '../testing/raw.ts'
import { administer } from '../testing/server.ts'
import { type Member, test } from '../testing/world.ts'

type Ids = {
  bulletin: string
  event: string
  layer: number
  circle: number
  person: string
  organisation: string
  group: string
}

/** Statements of a stranger that would end otherwise for a row that is there and hidden than for none. */
function probes(ids: Ids, own: Member): string[] {
  const { bulletin, event, circle, person, organisation, group, layer } = ids
  const mine = `'${own.organisation_id}', '${own.person_id}'`
  const inserts = [
    `bulletin_layer (organisation_id, bulletin_id, position, tlp, body) values ('${own.organisation_id}', '${bulletin}', ${layer}, 2, '')`,
    `bulletin_layer (organisation_id, bulletin_id, position, tlp, body) values ('${organisation}', '${bulletin}', ${layer}, 2, '')`,
    `layer_circle values ('${own.organisation_id}', '${bulletin}', ${layer}, 2, 'included')`,
    `layer_circle values ('${organisation}', '${bulletin}', ${layer}, ${circle}, 'included')`,
    `read_record (organisation_id, person_id, bulletin_id, position) values (${mine}, '${bulletin}', ${layer})`,
    `outbox (organisation_id, person_id, kind, bulletin_id) values (${mine}, 'bulletin.released', '${bulletin}')`,
    `outbox (organisation_id, person_id, kind, bulletin_id) values ('${organisation}', '${person}', 'bulletin.released', '${bulletin}')`,
    `subscription (organisation_id, person_id) values ('${organisation}', '${person}')`,
    `audit_entry (organisation_id, person_id, deed, subject) values ('${organisation}', '${person}', 'seen', '${bulletin}')`,
    `bulletin (reference, organisation_id, author_id) values ('BW-0000-0000', '${organisation}', '${person}')`,
    `notice (event_id, person_id, organisation_id, kind, bulletin_id) values ('${event}', '${own.person_id}', '${own.organisation_id}', '', '${bulletin}')`,
    `group_member values ('${group}', '${own.organisation_id}')`,
  ]
  return [
    ...inserts.map((insert) => `insert into portal.${insert}`),
    ...inserts.map((insert) => `insert into portal.${insert} on conflict do nothing`),
    `update portal.bulletin set title = 'x' where id = '${bulletin}'`,
    `update portal.bulletin_layer set body = 'x' where bulletin_id = '${bulletin}' and position = ${layer}`,
    `update portal.notice set read_at = now() where event_id = '${event}'`,
    `delete from portal.bulletin where id = '${bulletin}'`,
    `delete from portal.bulletin_layer where bulletin_id = '${bulletin}'`,
    `delete from portal.layer_circle where bulletin_id = '${bulletin}' and circle_id = ${circle}`,
    `delete from portal.subscription where person_id = '${person}'`,
    `select * from portal.audience_of('${bulletin}')`,
    `select portal.audience_seal('${bulletin}')`,
    `select portal.drafts('${bulletin}', '${organisation}'), portal.reads_above('${bulletin}', ${layer}::smallint)`,
    `select 1 / count(*) from portal.bulletin_layer where bulletin_id = '${bulletin}' and position = ${layer}`,
    `select title::int from portal.bulletin where id = '${bulletin}'`,
    `select 1 / (tlp - 2) from portal.bulletin where id = '${bulletin}'`,
    `select from portal.person where id = '${person}' for update`,
    `select from portal.bulletin where id = '${bulletin}' for share`,
    `select from portal.circle where id = ${circle}`,
    `merge into portal.bulletin as b using (values ('${bulletin}'::uuid)) as v (id) on b.id = v.id when matched then update set title = 'x' when not matched then do nothing`,
  ]
}

test('no answer tells a hidden row from one that is not there', async ({ copy, database, key, world }) => {
  await fill(database, world, copy.url)
  const raw = await openRaw(copy.app)
  const told: string[] = []
  let asked = 0
  for (const hidden of await hiddenRows(copy.url, world.author.organisation_id))
    for (const who of [world.stranger, world.excluded])
      for (const [there, not] of await answers(raw, key, who, hidden)) {
        asked += 2
        if (there !== not) told.push(`${there} or else ${not}`)
      }
  await raw.close()
  console.info(`existence oracles: ${asked} attempts, ${told.length} successes`)
  expect(told).toEqual([])
  expect(asked).toBeGreaterThanOrEqual(200)
})

async function hiddenRows(url: string, organisation_id: string) {
  const { rows } = await administer(
    url,
    `select b.id as bulletin, coalesce((select o.id from portal.outbox as o where o.bulletin_id = b.id limit 1), b.id) as event,
       1 as layer, m.circle_id as circle, b.author_id as person, b.organisation_id as organisation, g.id as group
     from portal.bulletin as b join portal.membership as m on m.person_id = b.author_id cross join portal."group" as g
     where b.organisation_id = $1`,
    [organisation_id],
  )
  return rows as Ids[]
}

/** What each probe says of the hidden row, and of none. */
async function answers(raw: Raw, key: ContextKey, who: Member, hidden: Ids) {
  const absent = probes({ ...hidden, ...madeUp() }, who)
  const pairs: [string, string][] = []
  for (const [index, probe] of probes(hidden, who).entries())
    pairs.push([await answer(raw, key, who, probe), await answer(raw, key, who, absent[index] ?? '')])
  return pairs
}

function madeUp() {
  const [bulletin, event, person] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  return { bulletin, event, person, circle: 999 }
}

async function answer(raw: Raw, key: ContextKey, who: Member, probe: string) {
  await raw.speak(key, who)
  const { rows, count, error, message } = await raw.ask(probe)
  await raw.undo()
  return JSON.stringify([error, message, count, rows])
}
