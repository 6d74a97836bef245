import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { type Layer, publish, release, writeDraft } from './testing/bulletins.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

describe('a release is refused by the name of the rule it breaks', () => {
  const of = ({ named, grouped, person, group, excluded }: World) => ({
    named: named.organisation_circle,
    grouped: grouped.organisation_circle,
    excluded: excluded.organisation_circle,
    person: person.circle,
    group: group.circle,
  })

  test.for<{ rule: string; because: string; layers: (world: World) => Layer[]; title?: string }>([
    { rule: 'title_missing', because: 'no title', layers: () => [{ tlp: 0, to: [1] }], title: '' },
    { rule: 'text_missing', because: 'no text', layers: () => [{ tlp: 0, to: [1], body: '' }] },
    { rule: 'text_missing', because: 'no layer', layers: () => [] },
    {
      rule: 'text_missing',
      because: 'a claim is no text of an alert',
      layers: () => [{ tlp: 0, to: [1], body: '', answers: { claim: 'It holds.' } }],
    },
    { rule: 'audience_missing', because: 'nobody named', layers: () => [{ tlp: 2, to: [] }] },
    {
      rule: 'audience_missing',
      because: 'nobody named below',
      layers: () => [
        { tlp: 0, to: [1] },
        { tlp: 2, to: [] },
      ],
    },
    { rule: 'audience_too_wide', because: 'GREEN for the public', layers: () => [{ tlp: 1, to: [1] }] },
    { rule: 'audience_too_wide', because: 'AMBER for the alliance', layers: () => [{ tlp: 2, to: [2] }] },
    { rule: 'audience_too_wide', because: 'AMBER for a person', layers: (w) => [{ tlp: 2, to: [of(w).person] }] },
    { rule: 'audience_too_wide', because: 'STRICT for a group', layers: (w) => [{ tlp: 3, to: [of(w).group] }] },
    { rule: 'audience_too_wide', because: 'RED for an organisation', layers: (w) => [{ tlp: 4, to: [of(w).named] }] },
    { rule: 'audience_too_wide', because: 'CLEAR for a few', layers: (w) => [{ tlp: 0, to: [of(w).named] }] },
    {
      rule: 'clear_excludes_nobody',
      because: 'CLEAR but for one',
      layers: (w) => [{ tlp: 0, to: [1], not: [of(w).excluded] }],
    },
    {
      rule: 'layer_not_stricter',
      because: 'the second is not stricter',
      layers: (w) => [
        { tlp: 2, to: [of(w).named] },
        { tlp: 2, to: [of(w).named] },
      ],
    },
    {
      rule: 'layer_wider_than_above',
      because: 'the second is for more',
      layers: (w) => [
        { tlp: 2, to: [of(w).named] },
        { tlp: 3, to: [of(w).grouped] },
      ],
    },
    {
      rule: 'layer_wider_than_above',
      because: 'a person from elsewhere',
      layers: (w) => [
        { tlp: 2, to: [of(w).grouped] },
        { tlp: 4, to: [of(w).person] },
      ],
    },
  ])('$rule: $because', async ({ rule, layers, title }, { database, world }) => {
    const plan = { layers: layers(world), reviewer: world.publisher, ...(title !== undefined && { title }) }
    const id = await database.write(world.author, (db) => writeDraft(db, world.author, plan))
    expect(await refusal(database, world.publisher, (db) => release(db, id))).toBe(`BW409 ${rule}`)
  })

  test('layer_out_of_reach: a layer in between is not dropped to begin with', async ({ database, world }) => {
    const layers = [
      { tlp: 0, to: [1] },
      { tlp: 2, to: [of(world).named] },
      { tlp: 3, to: [of(world).named] },
    ]
    const id = await database.write(world.author, (db) => writeDraft(db, world.author, { layers }))
    const dropped = await refusal(database, world.author, (db) =>
      db.deleteFrom('bulletin_layer').where('bulletin_id', '=', id).where('position', '=', 2).execute(),
    )
    expect(dropped).toBe('BW409 layer_out_of_reach')
  })
})

test('the claim of a practice is text enough, in its first layer', async ({ database, world }) => {
  const claimed = { body: '', answers: { claim: 'Two people check each seal, so that a cloned one stays here.' } }
  const stricter = { tlp: 2, to: [world.named.organisation_circle] }
  const tried = async (...layers: Layer[]) => {
    const plan = { type: 'PRACTICE', layers, reviewer: world.publisher }
    const id = await database.write(world.author, (db) => writeDraft(db, world.author, plan))
    return refusal(database, world.publisher, (db) => release(db, id))
  }
  const asPublic = { tlp: 0, to: [1] }
  expect(await tried({ ...asPublic, body: '' })).toBe('BW409 text_missing')
  expect(await tried({ ...asPublic, body: '', answers: { claim: '' } })).toBe('BW409 text_missing')
  expect(await tried({ ...asPublic, ...claimed }, { ...stricter, ...claimed })).toBe('BW409 text_missing')
  expect(await tried({ ...asPublic, ...claimed })).toBe('released')
})

describe('a second person', () => {
  const strict = (world: World): Layer => ({ tlp: 3, to: [world.named.organisation_circle] })

  test('releases AMBER+STRICT and RED', async ({ database, world }) => {
    for (const layer of [strict(world), { tlp: 4, to: [world.person.circle] }]) {
      const plan = { layers: [layer], reviewer: world.publisher }
      const id = await database.write(world.author, (db) => writeDraft(db, world.author, plan))
      expect(await refusal(database, world.author, (db) => release(db, id))).toBe('BW409 second_person_needed')
      expect(await database.write(world.publisher, (db) => release(db, id))).toBe(true)
    }
  })

  test('is nobody who changed the draft last', async ({ database, world }) => {
    const { organisation_circle: named } = world.named
    const { organisation_circle: grouped } = world.grouped
    const edits: Record<string, (db: Db, bulletin_id: string) => Promise<unknown>> = {
      title: (db, id) => rename(db, id, 'In my own words'),
      text: (db, id) => db.updateTable('bulletin_layer').set({ body: 'Mine' }).where('bulletin_id', '=', id).execute(),
      audience: (db, id) =>
        db.deleteFrom('layer_circle').where('bulletin_id', '=', id).where('circle_id', '=', grouped).execute(),
    }
    for (const [what, edit] of Object.entries(edits)) {
      const layers = [{ tlp: 3, to: [named, grouped] }]
      const id = await database.write(world.author, (db) => writeDraft(db, world.author, { layers }))
      await database.write(world.publisher, (db) => edit(db, id))
      const refused = await refusal(database, world.publisher, (db) => release(db, id))
      expect([what, refused]).toEqual([what, 'BW409 second_person_needed'])
      await database.write(world.author, (db) => rename(db, id, 'As we both see it'))
      expect(await database.write(world.publisher, (db) => release(db, id))).toBe(true)
    }
  })

  test('is not needed for AMBER, nor where the organisation has switched that off', async ({
    copy,
    database,
    world,
  }) => {
    const releases = async (layer: Layer) => {
      const id = await database.write(world.author, (db) => writeDraft(db, world.author, { layers: [layer] }))
      return database.write(world.author, (db) => release(db, id))
    }
    expect(await releases({ ...strict(world), tlp: 2 })).toBe(true)
    await administer(copy.url, `update portal.organisation set two_person_release = false`)
    expect(await releases(strict(world))).toBe(true)
    await administer(copy.url, `update portal.organisation set two_person_release = true`)
  })
})

test('a release leaves its revision as it was read', async ({ copy, database, world }) => {
  const id = await publish(database, world, { tlp: 2, to: [world.named.organisation_circle] })
  const { rows } = await administer(
    copy.url,
    `select r.number, r.header ->> 'title' as title, l.body, l.audience = b.audience as "same audience", r.releaser_id = $2 as releaser
     from portal.revision as r join portal.revision_layer as l using (bulletin_id, number) join portal.bulletin as b on b.id = r.bulletin_id
     where r.bulletin_id = $1`,
    [id, world.publisher.person_id],
  )
  const body = 'Seen twice since Monday.'
  expect(rows).toEqual([{ number: 1, title: 'Cloned seals', body, 'same audience': true, releaser: true }])
})

test('a change that waited for a release comes too late', async ({ copy, database, world }) => {
  const { organisation_id } = world.author
  const changes: Record<string, (db: Db, bulletin_id: string) => Promise<unknown>> = {
    text: (db, id) =>
      db.updateTable('bulletin_layer').set({ body: 'Hijacked' }).where('bulletin_id', '=', id).execute(),
    marking: (db, id) => db.updateTable('bulletin_layer').set({ tlp: 0 }).where('bulletin_id', '=', id).execute(),
    layer: (db, bulletin_id) =>
      db
        .insertInto('bulletin_layer')
        .values({ organisation_id, bulletin_id, position: 2, tlp: 3, body: 'More' })
        .execute(),
    circle: (db, bulletin_id) =>
      db
        .insertInto('layer_circle')
        .values({
          organisation_id,
          bulletin_id,
          position: 1,
          circle_id: world.stranger.organisation_circle,
          stance: 'included',
        })
        .execute(),
  }
  for (const [what, change] of Object.entries(changes)) {
    const layers = [{ tlp: 2, to: [world.named.organisation_circle] }]
    const id = await database.write(world.author, (db) => writeDraft(db, world.author, { layers }))
    let late: Promise<unknown> | undefined
    await database.write(world.publisher, async (db) => {
      await release(db, id)
      late = database.write(world.contributor, (other) => change(other, id)).catch(() => undefined)
      await Promise.race([late, lockAwaited(copy.url)])
    })
    await late
    const text = await database.read(world.named, (db) =>
      db.selectFrom('bulletin_layer').select(['body', 'tlp']).where('bulletin_id', '=', id).execute(),
    )
    expect([what, text]).toEqual([what, [{ body: 'Seen twice since Monday.', tlp: 2 }]])
    const stranger = (db: Db) => db.selectFrom('bulletin').select('id').where('id', '=', id).execute()
    expect(await database.read(world.stranger, stranger)).toEqual([])
  }
})

function rename(db: Db, id: string, title: string) {
  return db.updateTable('bulletin').set({ title }).where('id', '=', id).execute()
}

async function refusal(database: Database, who: Member, deed: (db: Db) => Promise<unknown>) {
  return database.write(who, deed).then(
    () => 'released',
    ({ code, message }) => `${code} ${message}`,
  )
}

async function lockAwaited(url: string) {
  for (;;) {
    const { rowCount } = await administer(url, `select from pg_stat_activity where wait_event_type = 'Lock'`)
    if (rowCount) return
  }
}
