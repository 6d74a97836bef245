import { expect } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { drafted, looked, release } from '../testing.ts'
import { chooseAudience } from './choose-audience.server.ts'

test('a release stops when somebody in a group that keeps its members was exchanged for another, and says no name', async ({
  copy,
  database,
  world: { named, excluded, stranger, observer, group },
}) => {
  // the one who goes and the one who comes bring as many people, so that the size of the group is the same
  const reference = await drafted(database, named, { tlp: 2, included: [group.circle] })
  const order = await ordered(database, named, reference)
  const people = await peopleOf(copy.url, [excluded, stranger])
  expect(people).toEqual([1, 1])
  await exchange(copy.url, group.id, excluded, stranger)
  const stop = await release(database, named, reference, order)
  expect(stop).toEqual({ text: false, layers: [], unsettled: [], audience: null, members: true })
  expect(await database.read(stranger, (db) => findBulletin(db, reference))).toBeUndefined()

  // somebody who could not read it there makes no difference
  const again = await ordered(database, named, reference)
  await join(copy.url, group.id, observer)
  expect(await release(database, named, reference, again)).toBeNull()
  expect(await database.read(stranger, (db) => findBulletin(db, reference))).toMatchObject({ state: 'released' })
  await leave(copy.url, group.id, observer)
  await exchange(copy.url, group.id, stranger, excluded)
})

test('a release that runs against an exchange goes to those who were looked at, or to nobody', async ({
  copy,
  database,
  world: { named, excluded, stranger, group },
}) => {
  let [there, away] = [excluded, stranger]
  const ends = new Set<string>()
  for (let round = 0; round < 12; round++) {
    const reference = await drafted(database, named, { tlp: 2, included: [group.circle] })
    const order = await ordered(database, named, reference)
    const exchanging = exchange(copy.url, group.id, there, away)
    if (round % 3 === 0) await exchanging
    const [stop] = await Promise.all([release(database, named, reference, order), exchanging])
    const late = await release(database, named, reference, order).catch(() => 'it is released')
    expect(late).toEqual(stop ?? 'it is released')
    if (stop) expect(stop).toMatchObject({ audience: null, members: true })
    ends.add(stop ? 'stopped' : 'released')
    ;[there, away] = [away, there]
  }
  expect(ends).toContain('stopped')
})

test('what stands for the members of a group is of no use to find out who they are', async ({ database, world }) => {
  const { named, grouped, excluded, stranger, group } = world
  const of = async (who: Member, tlp: 2 | 3, included: number[], left_out: number[] = []) => {
    const reference = await drafted(database, who, { tlp, included, excluded: left_out })
    return (await ordered(database, who, reference)).sealed
  }
  const reference = await drafted(database, named, { tlp: 2, included: [group.circle] })
  const alone = (await ordered(database, named, reference)).sealed
  expect(alone).toMatch(/^[0-9a-f]{64}$/)
  expect((await ordered(database, named, reference)).sealed).toBe(alone)
  // members and strangers alike change nothing by being named or left out beside it
  for (const each of [grouped, excluded, stranger]) {
    await choose(database, named, reference, { included: [group.circle, each.organisation_circle], excluded: [] })
    expect((await ordered(database, named, reference)).sealed).toBe(alone)
    await choose(database, named, reference, { included: [group.circle], excluded: [each.organisation_circle] })
    expect((await ordered(database, named, reference)).sealed).toBe(alone)
  }
  // and the same members are another seal in another bulletin, so that none can be compared
  const others = [
    await of(named, 2, [group.circle]),
    await of(named, 2, [group.circle]),
    await of(world.author, 2, [group.circle]),
  ]
  expect(new Set([alone, ...others]).size).toBe(4)
})

function ordered(database: Database, who: Member, reference: string) {
  return database.read(who, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    if (!draft) throw new Error('it is gone')
    return looked(db, speaker as Speaker, draft)
  })
}

function choose(
  database: Database,
  who: Member,
  reference: string,
  choice: { included: number[]; excluded: number[] },
) {
  return database.write(who, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    if (!draft) throw new Error('it is gone')
    await chooseAudience(db, speaker as Speaker, draft, { tlp: 2, ...choice, version: draft.version })
  })
}

function exchange(url: string, group: string, leaving: Member, coming: Member) {
  return administer(
    url,
    `with gone as (delete from portal.group_member where group_id = $1 and organisation_id = $2)
     insert into portal.group_member (group_id, organisation_id) values ($1, $3)`,
    [group, leaving.organisation_id, coming.organisation_id],
  )
}

function join(url: string, group: string, { organisation_id }: Member) {
  return administer(url, `insert into portal.group_member (group_id, organisation_id) values ($1, $2)`, [
    group,
    organisation_id,
  ])
}

function leave(url: string, group: string, { organisation_id }: Member) {
  return administer(url, `delete from portal.group_member where group_id = $1 and organisation_id = $2`, [
    group,
    organisation_id,
  ])
}

async function peopleOf(url: string, members: Member[]) {
  const { rows } = await administer(
    url,
    `select count(*)::int as people from portal.membership where organisation_id = any ($1) group by organisation_id`,
    [members.map(({ organisation_id }) => organisation_id)],
  )
  return rows.map(({ people }) => people)
}
