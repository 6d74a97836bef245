import { expect } from 'vitest'
import { marked, publish } from './testing/bulletins.ts'
import { administer } from './testing/server.ts'
import { attempt, keep, planned, plantWebhook } from './testing/webhooks.ts'
import { type Member, plantPerson, test, type World } from './testing/world.ts'

type Mark = keyof ReturnType<typeof marked>

const told: Record<Mark, (keyof World)[]> = {
  'TLP:CLEAR': ['author', 'named', 'low', 'excluded', 'stranger'],
  'TLP:GREEN': ['author', 'named', 'low', 'stranger'],
  'TLP:AMBER': ['author', 'named'],
  'TLP:AMBER+STRICT': ['author', 'named'],
  'TLP:RED': [],
}

const members = ['author', 'named', 'person', 'low', 'excluded', 'stranger'] as const

for (const mark of Object.keys(told) as Mark[])
  test(`of ${mark} a webhook is told when it acts for somebody who may read it`, async ({ copy, database, world }) => {
    const hooks = new Map<string, string>()
    for (const member of members.filter((each) => each !== 'person'))
      hooks.set(member, await plantWebhook(database, await administratorOf(copy.url, world[member]), world[member]))
    const id = await publish(database, world, marked(world)[mark])
    const event = await raise(copy.url, world, id)
    const expected = told[mark].map((member) => hooks.get(member))
    const own = new Set(hooks.values())
    expect((await planned(copy.url, event)).filter((each) => own.has(each)).toSorted()).toEqual(expected.toSorted())
    expect(await planned(copy.url, event)).toHaveLength(new Set(await planned(copy.url, event)).size)
  })

test('a webhook that is paused, narrower or for nobody is not told, and one that is removed takes along what waits', async ({
  copy,
  database,
  world,
}) => {
  const administrator = world.administrator
  const webhook = await plantWebhook(database, administrator, world.author)
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const tell = async (change: string) => {
    await administer(copy.url, `update portal.webhook set ${change} where id = $1`, [webhook])
    return (await planned(copy.url, await raise(copy.url, world, id))).includes(webhook)
  }
  expect(await tell(`state = 'on'`)).toBe(true)
  expect(await tell(`state = 'paused'`)).toBe(false)
  expect(await tell(`state = 'on', least_severity = 4`)).toBe(false)
  expect(await tell(`least_severity = 0, sectors = '{terminal}'`)).toBe(false)
  expect(await tell(`sectors = '{}', acts_for = null`)).toBe(false)
  await administer(copy.url, `delete from portal.webhook where id = $1`, [webhook])
  const { rows } = await administer(copy.url, `select from portal.delivery where recipient = $1`, [webhook])
  expect(rows).toEqual([])
})

test('a webhook whose member leaves stays, for nobody; its deliveries are no mails of the member', async ({
  copy,
  database,
  world,
}) => {
  const person_id = await plantPerson(copy.url, 'leaver', world.author.organisation_id, 'reader')
  const leaver = { ...world.author, person_id }
  const webhook = await plantWebhook(database, world.administrator, leaver)
  await administer(copy.url, `delete from auth.member where "userId" = $1`, [person_id])
  const { rows } = await administer(copy.url, `select acts_for, state from portal.webhook where id = $1`, [webhook])
  expect(rows).toEqual([{ acts_for: null, state: 'on' }])
})

test('fifty failures in a row, a day of them, or 410 switch it off; one success starts the count anew', async ({
  copy,
  database,
  world,
}) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const fresh = async () => {
    const webhook = await plantWebhook(database, world.administrator, world.author)
    return { webhook, event: await attempt(database, world, copy.url, webhook, id) }
  }
  const many = await fresh()
  for (let failure = 2; failure < 50; failure++)
    expect(await keep(copy.url, many.webhook, many.event, null)).toBe(false)
  expect(await keep(copy.url, many.webhook, many.event, 204)).toBe(false)
  for (let failure = 1; failure < 50; failure++) expect(await keep(copy.url, many.webhook, many.event, 301)).toBe(false)
  expect(await keep(copy.url, many.webhook, many.event, 500)).toBe(true)
  expect(await standing(copy.url, many.webhook)).toMatchObject({ state: 'off', reason: 'failing' })
  expect(await keep(copy.url, many.webhook, many.event, 500)).toBe(false)

  const long = await fresh()
  await administer(copy.url, `update portal.webhook set failing_since = now() - interval '25 hours' where id = $1`, [
    long.webhook,
  ])
  expect(await keep(copy.url, long.webhook, long.event, null)).toBe(true)

  const gone = await fresh()
  expect(await keep(copy.url, gone.webhook, gone.event, 410)).toBe(true)
  expect(await standing(copy.url, gone.webhook)).toMatchObject({ state: 'off', reason: 'gone', last_status: 410 })
  const { rows } = await administer(copy.url, `select person_id from portal.switched_off() where webhook_id = $1`, [
    gone.webhook,
  ])
  expect(rows.map(({ person_id }) => person_id)).toContain(world.administrator.person_id)
})

test('a call is signed with the secrets that hold, and ended ones are cleared away', async ({
  copy,
  database,
  world,
}) => {
  const webhook = await plantWebhook(database, world.administrator, world.author)
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const event = await attempt(database, world, copy.url, webhook, id)
  const calls = async () =>
    (
      await administer(
        copy.url,
        `select jsonb_array_length(secrets) as secrets from portal.webhook_to_call($1) where url is not null`,
        [webhook],
      )
    ).rows
  expect(await calls()).toEqual([{ secrets: 1 }])
  await administer(
    copy.url,
    `update portal.webhook_secret set ends_at = now() - interval '1 second' where webhook_id = $1`,
    [webhook],
  )
  expect(await calls()).toEqual([{ secrets: null }])
  await keep(copy.url, webhook, event, 200)
  const { rows } = await administer(copy.url, `select from portal.webhook_secret where webhook_id = $1`, [webhook])
  expect(rows).toEqual([])
  await administer(copy.url, `update portal.webhook set state = 'paused' where id = $1`, [webhook])
  expect(await calls()).toEqual([])
})

async function standing(url: string, id: string) {
  const { rows } = await administer(url, `select * from portal.webhook where id = $1`, [id])
  return rows[0]
}

async function raise(url: string, world: World, bulletin_id: string): Promise<string> {
  const { organisation_id, person_id } = world.publisher
  const { rows } = await administer(
    url,
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id) values ($1, $2, 'bulletin.released', $3) returning id`,
    [organisation_id, person_id, bulletin_id],
  )
  return rows[0].id
}

async function administratorOf(url: string, { organisation_id }: Member): Promise<Member> {
  const person_id = await plantPerson(url, 'administrator', organisation_id, 'administrator')
  return { organisation_id, person_id } as Member
}
