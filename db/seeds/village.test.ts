import { expect } from 'vitest'
import { administer } from '../testing/server.ts'
import { test } from '../testing/world.ts'
import { plantFirstSecretariat } from './empty.ts'
import { plantVillage, village, villagePlanted } from './village.ts'

test('the village is planted once, by the rules of release', async ({ copy, database }) => {
  expect(await villagePlanted(copy.url)).toBe(false)
  await plantVillage(copy.url)
  await plantVillage(copy.url)
  expect(await villagePlanted(copy.url)).toBe(true)

  const [counts] = (
    await administer(
      copy.url,
      `select (select count(*)::int from portal.organisation) as organisations,
         (select count(*)::int from portal.person) as people,
         (select count(*)::int from portal."group") as groups,
         (select count(*)::int from portal.bulletin where not brokered and drill_id is null) as bulletins,
         (select count(*)::int from portal.brokerage) as brokerages,
         (select count(*)::int from portal.subscription) as subscriptions`,
    )
  ).rows
  expect(counts).toEqual({
    organisations: village.organisations.length,
    people: village.people.length,
    groups: village.groups.length,
    bulletins: village.bulletins.length,
    brokerages: village.brokerages.length,
    subscriptions: village.subscriptions.length,
  })

  const members = await administer(copy.url, `select organisation_id, person_id from portal.membership`)
  for (const member of members.rows)
    expect(await database.read(member, (db) => db.selectFrom('bulletin').select('id').limit(1).execute())).toHaveLength(
      1,
    )
})

test('nobody is mailed about the past, digests wait for hours, and row-level security holds again', async ({
  copy,
}) => {
  const { rows } = await administer(
    copy.url,
    `select (select count(*)::int from portal.delivery where state in ('waiting', 'sending') and next_at < now() + interval '2 hours') as due,
       (select count(*) > 0 from portal.delivery where state = 'waiting') as digests,
       (select array_agg(distinct state order by state) from portal.delivery) as states,
       (select count(*)::int from portal.mail_pause) as paused,
       (select count(*)::int from portal.outbox where expanded_at is null) as waiting,
       (select count(*) > 0 from portal.notice) as noticed,
       (select bool_and(relforcerowsecurity) from pg_class
        where relnamespace = 'portal'::regnamespace and relkind = 'r') as forced`,
  )
  expect(rows).toEqual([
    {
      ...{ due: 0, digests: true, states: ['bounced', 'dead', 'paused', 'sent', 'waiting'], paused: 1 },
      ...{ waiting: 0, noticed: true, forced: true },
    },
  ])
})

test('whoever answers, asks or thanks in the village may read what it is about', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `with said as (
       select bulletin_id, organisation_id, person_id from portal.acknowledgement
       union all select bulletin_id, organisation_id, person_id from portal.thanks
       union all select bulletin_id, origin.organisation_id, person_id
         from portal.question join portal.question_origin as origin on origin.question_id = question.id
       union all select bulletin_id, message.organisation_id, person_id
         from portal.conversation join portal.conversation_message as message on conversation_id = conversation.id)
     select count(*)::int as said, count(*) filter (where portal.admits(b.audience, b.excluded, b.tlp, b.organisation_id, speaker))::int as may
     from said join portal.bulletin as b on b.id = bulletin_id
     join portal.speakers() as speaker on (speaker.organisation_id, speaker.person_id) = (said.organisation_id, said.person_id)`,
  )
  expect(rows[0].said).toBeGreaterThan(25)
  expect(rows[0].may).toBe(rows[0].said)
})

test('a portal that has people gets no second first account', async ({ copy }) => {
  const first = { organisation: 'Alliance', name: 'First', email: 'first@port.example', password: 'a long enough one' }
  await expect(plantFirstSecretariat(copy.url, first)).rejects.toThrow('already has a first account')
})

test('what became of bulletins in the village is past, and was opened by whoever may read it', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `select (select count(*)::int from portal.revision where kind = 'revision') as revised,
       (select count(*)::int from portal.bulletin where state = 'recalled') as recalled,
       (select count(*)::int from portal.removal_task) as tasks,
       (select count(*)::int from portal.removal_task where confirmed_at is null) as open,
       (select count(*)::int from portal.revision where released_at > now()) as to_come,
       (select count(*)::int from portal.bulletin where revises is not null) as left_over,
       (select count(*)::int from portal.read_record as record
        join portal.revision_layer as layer on layer.bulletin_id = record.bulletin_id and layer.position = record.position and layer.number = 1
        where portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id,
                            portal.speaker_of(record.organisation_id, record.person_id)) is not true) as blind`,
  )
  expect(rows).toEqual([{ revised: 3, recalled: 2, tasks: 6, open: 3, to_come: 0, left_over: 0, blind: 0 }])
})
