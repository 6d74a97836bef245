import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { subscribed, test, toldTo } from '../testing.ts'
import { claimLetter, postponeLetter, settleLetter } from './letters.server.ts'

const text = 'Bolts that carry **the same number** twice were found on two doors.'
const immediate = { title: 'Cloned bolts on imports', body: text, urgency: 'immediate' } as const
const due = `update portal.delivery set next_at = now() - interval '1 second' where state = 'waiting'`

function states(url: string) {
  return administer(url, `select state, count(*)::int from portal.delivery group by 1 order by 1`).then(
    ({ rows }) => rows,
  )
}

test('AMBER is mailed at once to those who may read it, and says nothing of what it is about', async ({
  copy,
  database,
  world: { author, named, stranger },
  post: { office, deliver },
}) => {
  // a desk would be called besides
  await administer(copy.url, `delete from portal.member_role where role = 'duty_desk'`)
  for (const member of [author, named, stranger]) await subscribed(database, member)
  await administer(copy.url, `update portal.person set language = 'nl' where id = $1`, [named.person_id])
  const included = [named.organisation_circle]
  const reference = await released(database, author, { ...immediate, tlp: 2, severity: 3, included })
  await deliver()

  expect(office.arrived).toHaveLength(1)
  const [mail] = office.arrived
  expect(mail?.to).toMatchObject({ value: [{ name: 'named' }] })
  expect(mail?.subject).toBe(`[TLP:AMBER] Nieuw bulletin ${reference}`)
  expect(mail?.text).toContain(`TLP:AMBER · Ernstig · ${reference}`)
  expect(mail?.text).toContain(`/bulletins/${reference}`)
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  const all = `${mail?.subject} ${mail?.text} ${mail?.html}`
  for (const word of ['Cloned', 'bolts', 'Bolts', 'Originator', 'class="stripe"']) expect(all).not.toContain(word)
})

test('GREEN carries title and excerpt, and an exercise says so first', async ({ database, world, post }) => {
  post.office.arrived.length = 0
  await released(database, world.author, { ...immediate, exercise: true })
  await post.deliver()

  const mail = post.office.arrived.find(({ to }) => JSON.stringify(to).includes('stranger'))
  expect(mail?.subject).toBe('[TLP:GREEN] EXERCISE · Cloned bolts on imports')
  expect(mail?.text).toContain('Bolts that carry the same number twice were found on two doors.')
  expect(mail?.html).not.toContain('**')
  expect(mail?.text).toContain('Exercise: nothing here is real.')
  expect(mail?.html).toContain('class="stripe"')
})

test('what is not immediate comes bundled, in one mail', async ({ copy, database, world, post }) => {
  post.office.arrived.length = 0
  await released(database, world.author, { title: 'First of two' })
  await released(database, world.author, {
    title: 'Second of two',
    tlp: 2,
    included: [world.named.organisation_circle],
  })
  await post.deliver()
  expect(post.office.arrived).toHaveLength(0)

  await administer(copy.url, due)
  await post.deliver()
  const mail = post.office.arrived.filter(({ to }) => JSON.stringify(to).includes('named'))
  expect(mail.map(({ subject }) => subject)).toEqual(['[TLP:AMBER] 2 nieuwe bulletins'])
  expect(mail[0]?.text).toContain('First of two')
  expect(mail[0]?.text).not.toContain('Second of two')
})

test('who lost the right between the release and the sending gets no mail and sees no notice', async ({
  copy,
  database,
  world: { author, named },
  post: { office, deliver },
}) => {
  office.arrived.length = 0
  const included = [named.organisation_circle]
  const reference = await released(database, author, { urgency: 'expected', tlp: 2, included })
  await deliver()
  await administer(copy.url, `update portal.membership set tlp_ceiling = 1 where person_id = $1`, [named.person_id])
  await administer(copy.url, due)
  await deliver()

  expect(office.arrived).toEqual([])
  expect(await toldTo(database, named)).not.toContain(reference)
  expect(await states(copy.url)).toContainEqual({ state: 'withheld', count: 1 })
  await administer(copy.url, `update portal.membership set tlp_ceiling = 4 where person_id = $1`, [named.person_id])
})

test('a mail that was refused for now returns under the same name; one refused for good is given up', async ({
  copy,
  database,
  world: { author, named },
  post: { office, deliver },
}) => {
  office.arrived.length = 0
  await administer(copy.url, 'delete from portal.delivery')
  office.refuse(451)
  await released(database, author, { ...immediate, tlp: 2, included: [named.organisation_circle] })
  await deliver()
  const [refused] = (await administer(copy.url, `select state, attempts, message_id, last_error from portal.delivery`))
    .rows
  expect(refused).toMatchObject({ state: 'waiting', attempts: 1, last_error: 'EENVELOPE 451' })

  await administer(copy.url, due)
  await deliver()
  expect(office.arrived.map(({ messageId }) => messageId)).toEqual([`<${refused.message_id}@localhost>`])
  expect(await states(copy.url)).toEqual([{ state: 'sent', count: 1 }])

  office.refuse(550)
  await released(database, author, { ...immediate, tlp: 2, included: [named.organisation_circle] })
  await deliver()
  expect(office.arrived).toHaveLength(1)
  expect(await states(copy.url)).toContainEqual({ state: 'bounced', count: 1 })
  await administer(copy.url, 'delete from portal.mail_pause')
})

test('a letter in other hands is left alone until the lease is over, and then taken over as it is', async ({
  copy,
  database,
  world: { author, named },
  post: { queue, deliver },
}) => {
  await administer(copy.url, 'delete from portal.delivery')
  await released(database, author, { title: 'One', tlp: 2, included: [named.organisation_circle] })
  await deliver()
  await administer(copy.url, `${due}; update portal.delivery set message_id = gen_random_uuid()`)
  const first = await claimLetter(queue, 'mail', 60)
  expect(await claimLetter(queue, 'mail', 60)).toBeNull()

  await released(database, author, { title: 'Two', tlp: 2, included: [named.organisation_circle] })
  await administer(copy.url, `update portal.delivery set lease_until = now() - interval '1 second'`)
  const second = await claimLetter(queue, 'mail', 60)
  expect(second).toEqual({ ...first, attempts: 2 })
  if (!first || !second) throw new Error('there was no letter')

  await settleLetter(queue, first, first.event_ids)
  expect(await postponeLetter(queue, second, 'ECONNECTION', false)).toBe('waiting')
  expect(await states(copy.url)).toEqual([{ state: 'waiting', count: 1 }])
})
