import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, plantOrganisation, plantPerson, type World } from '#db/testing/world.ts'
import { bolts, silence, test } from './testing.ts'

type Withdrawal = (world: World, member: Member, id: string) => [string, unknown[]]

const withdrawals: Record<string, Withdrawal> = {
  'the member was removed': (_world, { person_id }) => [`delete from auth.member where "userId" = $1`, [person_id]],
  'the ceiling was lowered': (_world, { person_id }) => [
    `update portal.membership set tlp_ceiling = 1 where person_id = $1`,
    [person_id],
  ],
  'the member is no reader any more': (_world, { person_id }) => [
    `update auth.member set role = 'auditor' where "userId" = $1`,
    [person_id],
  ],
  'the organisation left the group': (_world, { organisation_id }) => [
    `delete from portal.group_member where organisation_id = $1`,
    [organisation_id],
  ],
  'the organisation was suspended': (_world, { organisation_id }) => [
    `update portal.organisation set status = 'suspended' where id = $1`,
    [organisation_id],
  ],
  'the bulletin was recalled': (_world, _member, id) => [
    `update portal.bulletin set state = 'recalled', recalled_at = now() where reference = $1`,
    [id],
  ],
  'the organisation was excluded': (_world, { organisation_circle }, id) => [
    `update portal.bulletin set excluded = excluded || $2::int where reference = $1`,
    [id, organisation_circle],
  ],
  'the webhook was paused': (_world, { person_id }) => [
    `update portal.webhook set state = 'paused' where acts_for = $1`,
    [person_id],
  ],
  'the webhook was removed': (_world, { person_id }) => [`delete from portal.webhook where acts_for = $1`, [person_id]],
}

test('who still may read it when it is sent is told', async ({ copy, database, world, hooks }) => {
  const { receiver, tell, add } = hooks
  await add(await newcomer(copy.url, world))
  await released(database, world.author, { ...bolts, tlp: 2, included: [world.group.circle] })
  await tell()
  expect(receiver.arrived).toHaveLength(1)
})

for (const [what, withdraw] of Object.entries(withdrawals))
  test(`nothing is sent when ${what} between the release and the sending`, async ({ copy, database, world, hooks }) => {
    const { receiver, tell, add } = hooks
    await silence(copy.url)
    receiver.arrived.length = 0
    const member = await newcomer(copy.url, world)
    await add(member)
    const reference = await released(database, world.author, { ...bolts, tlp: 2, included: [world.group.circle] })
    await administer(copy.url, `select portal.expand_event(id) from portal.outbox where expanded_at is null`)
    expect(await waiting(copy.url)).toBe(1)
    const [statement, values] = withdraw(world, member, reference)
    await administer(copy.url, statement, values)
    await tell()
    expect(receiver.arrived).toEqual([])
    expect(await waiting(copy.url)).toBe(0)
  })

async function waiting(url: string) {
  const { rows } = await administer(
    url,
    `select count(*)::int as waiting from portal.delivery where channel = 'webhook' and state in ('waiting', 'sending')`,
  )
  return rows[0].waiting
}

/** A reader of an organisation that is new in the group. */
async function newcomer(url: string, world: World): Promise<Member> {
  const organisation_id = await plantOrganisation(url, 'Newcomer')
  await administer(url, `insert into portal.group_member (group_id, organisation_id) values ($1, $2)`, [
    world.group.id,
    organisation_id,
  ])
  const person_id = await plantPerson(url, 'ben', organisation_id, 'reader')
  const { rows } = await administer(
    url,
    `select m.circle_id as circle, o.circle_id as organisation_circle from portal.membership as m
     join portal.organisation as o on o.id = m.organisation_id where person_id = $1`,
    [person_id],
  )
  return { organisation_id, person_id, ...rows[0] }
}
