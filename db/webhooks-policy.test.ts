import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { attempt, plantWebhook } from './testing/webhooks.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World, webhook: string) => Promise<unknown[]>

const deeds: Record<string, Deed> = {
  'knows it': (db, _who, _world, id) => db.selectFrom('webhook').select('id').where('id', '=', id).execute(),
  'changes where it calls': (db, _who, _world, id) =>
    db.updateTable('webhook').set({ url: 'https://else.example' }).where('id', '=', id).returning('id').execute(),
  'changes it blindly': (db) => touched(db.updateTable('webhook').set({ state: 'paused' }).executeTakeFirst()),
  'removes it': (db, _who, _world, id) =>
    db.deleteFrom('webhook').where('id', '=', id).returning('organisation_id').execute(),
  'removes it blindly': (db) => touched(db.deleteFrom('webhook').executeTakeFirst()),
  'adds one for Originator': (db, { person_id }, { author: { organisation_id } }) =>
    added(db, organisation_id, person_id),
  'adds one in the administrator’s name': (db, _, { administrator, author: { organisation_id } }) =>
    added(db, organisation_id, administrator.person_id),
  'moves it to the own organisation': (db, { organisation_id }) =>
    db
      .updateTable('webhook')
      .set({ organisation_id } as never)
      .returning('id')
      .execute(),
  'sees its secret, sealed': (db, _who, _world, id) =>
    db.selectFrom('webhook_secret').select('data_key').where('webhook_id', '=', id).execute(),
  'gives it a secret': (db, _who, { author: { organisation_id } }, webhook_id) =>
    touched(
      db
        .insertInto('webhook_secret')
        .values({ id: randomUUID(), organisation_id, webhook_id, key_id: 'one', data_key: Buffer.from('x') })
        .executeTakeFirst(),
    ),
  'ends its secret': (db) => touched(db.updateTable('webhook_secret').set({ ends_at: new Date() }).executeTakeFirst()),
  'keeps a test of it': (db, _who, { author: { organisation_id } }, id) =>
    kept(db, organisation_id, id, 'webhook.test'),
  'keeps what was never sent': (db, _who, { author: { organisation_id } }, id) =>
    kept(db, organisation_id, id, 'bulletin.released'),
}

describe('of a webhook of Originator, who', () => {
  test.for(
    law<Reader>(`
                                          administrator  author  publisher  officer  named  stranger  visitor
    knows it                              yes            -       -          -        -      -         -
    changes where it calls                yes            -       -          -        -      -         -
    changes it blindly                    yes            -       -          -        -      -         -
    removes it                            yes            -       -          -        -      -         -
    removes it blindly                    yes            -       -          -        -      -         -
    adds one for Originator               yes            -       -          -        -      -         -
    adds one in the administrator’s name  yes            -       -          -        -      -         -
    moves it to the own organisation      -              -       -          -        -      -         -
    sees its secret, sealed               yes            -       -          -        -      -         -
    gives it a secret                     yes            -       -          -        -      -         -
    ends its secret                       yes            -       -          -        -      -         -
    keeps a test of it                    yes            -       -          -        -      -         -
    keeps what was never sent             -              -       -          -        -      -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await plantWebhook(database, world.administrator, world.author)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const deed = deeds[line.name] as Deed
      return succeeds(database, who, (db) => deed(db, who ?? world.stranger, world, id))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('an administrator adds none in a colleague’s name, and none for somebody elsewhere', async ({
  database,
  world,
}) => {
  const { organisation_id, person_id } = world.administrator
  const may = (created_by: string, acts_for: string | null) =>
    database
      .write(world.administrator, (db) => added(db, organisation_id, created_by, acts_for))
      .then(
        () => 'added',
        ({ code }) => code,
      )
  expect(await may(world.author.person_id, person_id)).toBe('42501')
  expect(await may(person_id, world.stranger.person_id)).toBe('23503')
  expect(await may(person_id, world.author.person_id)).toBe('added')
})

describe('of what was sent to a webhook, an administrator', () => {
  test('sees what is about bulletins he can read, and of a recalled one only that it was recalled', async ({
    copy,
    database,
    world,
  }) => {
    const { administrator, author, contributor } = world
    const webhook = await plantWebhook(database, administrator, author)
    const green = await publish(database, world, marked(world)['TLP:GREEN'])
    const amber = await publish(database, world, marked(world)['TLP:AMBER'])
    for (const id of [green, amber]) await attempt(database, world, copy.url, webhook, id)
    const log = async (who: Member) => {
      const rows = await database.read(who, (db) =>
        db.selectFrom('webhook_attempt').select('bulletin_id').where('webhook_id', '=', webhook).execute(),
      )
      return rows.map(({ bulletin_id }) => bulletin_id)
    }
    // an administrator who is no reader reads CLEAR alone
    expect(await log(administrator)).toEqual([])
    expect(await log(contributor)).toEqual([])
    const roles = (role: string) =>
      administer(
        copy.url,
        `insert into portal.member_role (organisation_id, person_id, role) values ($1, $2, $3) on conflict do nothing`,
        [administrator.organisation_id, administrator.person_id, role],
      )
    await roles('reader')
    expect(new Set(await log(administrator))).toEqual(new Set([green, amber]))
    await administer(copy.url, `update portal.membership set tlp_ceiling = 1 where person_id = $1`, [
      administrator.person_id,
    ])
    expect(await log(administrator)).toEqual([green])
    await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [green])
    expect(await log(administrator)).toEqual([])
    await administer(copy.url, `update portal.webhook_attempt set kind = 'bulletin.recalled' where bulletin_id = $1`, [
      green,
    ])
    expect(await log(administrator)).toEqual([green])
  })

  test('no longer sees the label of what was sent before it was within his ceiling', async ({
    copy,
    database,
    world,
  }) => {
    const { administrator } = world
    await administer(copy.url, `update portal.membership set tlp_ceiling = 4 where person_id = $1`, [
      administrator.person_id,
    ])
    const webhook = await plantWebhook(database, administrator, world.author)
    const green = await publish(database, world, marked(world)['TLP:GREEN'])
    await attempt(database, world, copy.url, webhook, green)
    const seen = () =>
      database.read(administrator, (db) =>
        db.selectFrom('webhook_attempt').select('id').where('webhook_id', '=', webhook).execute(),
      )
    expect(await seen()).toHaveLength(1)
    await administer(copy.url, `update portal.webhook_attempt set tlp = 3 where webhook_id = $1`, [webhook])
    await administer(copy.url, `update portal.membership set tlp_ceiling = 2 where person_id = $1`, [
      administrator.person_id,
    ])
    expect(await seen()).toEqual([])
  })
})

function added(db: Db, organisation_id: string, created_by: string, acts_for: string | null = null) {
  const row = { organisation_id, created_by, acts_for, name: 'Siem', url: 'https://siem.port.example' }
  return touched(db.insertInto('webhook').values(row).executeTakeFirst())
}

function kept(db: Db, organisation_id: string, webhook_id: string, kind: string) {
  const row = { organisation_id, webhook_id, kind, message_id: randomUUID(), request: '{}', took: 1 }
  return touched(db.insertInto('webhook_attempt').values(row).executeTakeFirst())
}

type Result = {
  numInsertedOrUpdatedRows?: bigint | undefined
  numUpdatedRows?: bigint
  numDeletedRows?: bigint
}

/** Without RETURNING: the policy of reading has no say. */
async function touched(result: Promise<Result>) {
  const { numInsertedOrUpdatedRows, numUpdatedRows, numDeletedRows } = await result
  return Array.from({ length: Number(numInsertedOrUpdatedRows ?? numUpdatedRows ?? numDeletedRows ?? 0) })
}
