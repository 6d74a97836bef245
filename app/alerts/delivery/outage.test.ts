import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { openPostOffice, subscribed } from '../testing.ts'
import { hurry, test } from '../webhooks/testing.ts'

const step = 60
const outage = 30 * 60
const patience = 5 * 60

/** Everything that has happened has happened so many seconds earlier. */
const later = `
  update portal.outbox set created_at = created_at - interval '${step} s';
  update portal.notice set created_at = created_at - interval '${step} s';
  update portal.webhook set failing_since = failing_since - interval '${step} s';
  update portal.delivery set created_at = created_at - interval '${step} s', next_at = next_at - interval '${step} s'`
const left = `select channel, state, attempts from portal.delivery where state <> 'sent'`

test('mail server and receiver away for half an hour: within five minutes of their return all is there, each in its order', {
  timeout: 300_000,
}, async ({ copy, database, world, post, hooks }) => {
  const { author, stranger } = world
  for (const member of [world.named, stranger, world.grouped]) await subscribed(database, member)
  await hooks.add(stranger)
  const work = async () => {
    await post.deliver()
    await hooks.tell()
    await administer(copy.url, later)
  }
  const { port } = new URL(post.office.url)
  await post.office.close()
  hooks.receiver.answer((answer) => answer.destroy())

  const references: string[] = []
  for (let second = 0; second < outage; second += step) {
    if (second % 300 === 0) references.push(await released(database, author, { urgency: 'immediate' }))
    await work()
  }
  hooks.receiver.arrived.length = 0
  hooks.receiver.say(204)
  const office = await openPostOffice({ port: Number(port) })
  for (let second = 0; second < patience; second += step) await work()

  expect((await administer(copy.url, left)).rows).toEqual([])
  const named = (text: string) => references.find((reference) => text.includes(reference))
  const people = new Set(office.arrived.map(({ to }) => JSON.stringify(to)))
  expect(people.size).toBeGreaterThanOrEqual(3)
  for (const person of people) {
    const own = office.arrived.filter(({ to }) => JSON.stringify(to) === person)
    expect(own.map(({ text }) => named(`${text}`))).toEqual(references)
  }
  expect(hooks.receiver.arrived.map(({ body }) => named(body))).toEqual(references)
  await office.close()
})

test('what is urgent overtakes what waits, and nothing else does', async ({ copy, database, world, hooks }) => {
  const { author, stranger } = world
  await administer(copy.url, 'delete from portal.delivery; delete from portal.outbox; delete from portal.webhook')
  await hooks.add(stranger)
  hooks.receiver.arrived.length = 0
  hooks.receiver.say(503, { 'retry-after': '600' })
  const first = await released(database, author, { title: 'First' })
  await hooks.tell()
  hooks.receiver.say(204)
  const second = await released(database, author, { title: 'Second' })
  const urgent = await released(database, author, { title: 'Urgent', urgency: 'immediate' })
  await hooks.tell()
  await hurry(copy.url)
  await hooks.tell()
  const told = hooks.receiver.arrived.map(({ body }) => JSON.parse(body).data.reference)
  expect(told).toEqual([first, urgent, first, second])
})
