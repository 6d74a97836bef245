import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { type Database, type Db, openDatabase } from '../database.server.ts'
import { administer } from '../testing/server.ts'
import { type Member, plantOrganisation, plantPerson, test } from '../testing/world.ts'

const transactions = import.meta.env.ATTACKS === 'full' ? 20_000 : 1_000
const organisations = 50
const connections = 5

test('transactions of fifty organisations on five connections never mix', async ({ copy, key }) => {
  const members = await plantMembers(copy.url)
  const database = openDatabase({ url: copy.app, key, connections })
  const sessions = watchSessions(copy.url)
  const { foreign, unfinished, finished } = await storm(database, members)
  const most = await sessions.stop()
  await database.close()

  const tried = finished + unfinished
  console.info(
    `pool: ${tried} transactions, ${unfinished} aborted or killed, ${foreign} foreign rows, at most ${most} connections`,
  )
  expect({ foreign, tried }).toEqual({ foreign: 0, tried: transactions })
  expect(unfinished).toBeGreaterThan(transactions * 0.08)
  expect(most).toBeLessThanOrEqual(connections)
  const { rows } = await administer(copy.url, 'select count(*)::int as kept from portal.subscription')
  expect(rows).toEqual([{ kept: finished }])
})

/** Each organisation has a bulletin of its own, which nobody else may read. */
async function plantMembers(url: string) {
  const members: Member[] = []
  for (let n = 0; n < organisations; n++) {
    const organisation_id = await plantOrganisation(url, `Tenant ${n}`)
    const person_id = await plantPerson(url, `member${n}`, organisation_id, 'reader,contributor')
    members.push({ organisation_id, person_id, circle: 0, organisation_circle: 0 })
  }
  return members
}

/** Twenty at a time, each for a random organisation; one in ten fails, one in fifty loses its connection. */
async function storm(database: Database, members: Member[]) {
  const told = { foreign: 0, unfinished: 0, finished: 0 }
  let left = transactions
  async function work() {
    while (left-- > 0) {
      const who = members[randomInt(members.length)] as Member
      const done = database.write(who, async (db) => {
        told.foreign += await foreignRows(db, who)
        await subscribe(db, who)
        await meetFate(db, randomInt(100))
      })
      await done.then(
        () => told.finished++,
        () => told.unfinished++,
      )
    }
  }
  await Promise.all(Array.from({ length: 20 }, work))
  return told
}

async function foreignRows(db: Db, { organisation_id }: Member) {
  const { rows } = await sql<{ foreign: number }>`
    select (select count(*) from circle_holder where organisation_id <> ${organisation_id})::int
         + (select count(*) from member_role where organisation_id <> ${organisation_id})::int
         + (select count(*) from subscription where organisation_id <> ${organisation_id})::int as foreign`.execute(db)
  return rows[0]?.foreign ?? 1
}

function subscribe(db: Db, { organisation_id, person_id }: Member) {
  return db.insertInto('subscription').values({ organisation_id, person_id }).execute()
}

async function meetFate(db: Db, fate: number) {
  if (fate < 10) throw new Error('aborted')
  if (fate < 12) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)
}

/** The largest number of the portal's sessions that was seen at once. */
function watchSessions(url: string) {
  let most = 0
  let watching = true
  const count = `select count(*)::int as n from pg_stat_activity where usename = 'portal_app' and datname = current_database()`
  const watch = async () => {
    while (watching) {
      const { rows } = await administer(url, count)
      most = Math.max(most, rows[0].n)
      await pause(100)
    }
  }
  const watched = watch()
  return {
    stop: async () => {
      watching = false
      await watched
      return most
    },
  }
}
