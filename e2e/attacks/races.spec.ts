import { behind } from '../ground.ts'
import { type Actor, ask, signIn } from '../second-tenant/asking.ts'
import { personOf, plantTenant, type Tenant } from '../second-tenant/tenants.ts'
import { test } from './cast.ts'
import { plantDraft, plantGroupOf, plantMarked } from './marked.ts'
import { formsOf } from './page-forms.ts'
import { type Tally, tally } from './tally.ts'

type Crew = { originator: Tenant; reader: Tenant; publisher: Actor; desk: Actor }

const alliance = { name: 'GREEN for the alliance', tlp: 1, to: [2] }

test('class 43: what is done twenty times at once is done once, and nobody reads between two states', async () => {
  const [originator, reader] = [await plantTenant('Racing'), await plantTenant('Raced')]
  const publisher = await signIn(personOf(originator, 'publisher'))
  const crew = { originator, reader, publisher, desk: await signIn(personOf(reader, 'duty_desk')) }
  const count = tally('43, races of twenty', 1_000)
  const races = [released, answered, recalled, removed, saved, dismissed]
  for (let round = 0; round < 50; round++) await races[round % races.length]?.(crew, round, count)
  count.conclude()
})

/** Twenty at once; each is an attempt, and none may break. */
async function twenty(count: Tally, name: string, once: (place: number) => ReturnType<typeof ask>) {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, place) => once(place)))
  for (const { status } of answers) count.tried(`${name} answers ${status}`, status < 500)
  return answers
}

async function released({ originator, publisher }: Crew, round: number, count: Tally) {
  const { id, reference } = await plantDraft(originator, alliance, round)
  const path = `/bulletins/${reference}/release`
  const form = formsOf((await ask(publisher, { path })).body, path).find(({ action }) => action === path)
  await twenty(count, 'a release', () =>
    ask(publisher, { path, method: 'POST', form: Object.fromEntries(form?.fields ?? []) }),
  )
  await once(
    count,
    'released',
    `select revision = 1 and state = 'released' as held from portal.bulletin where id = $1`,
    id,
  )
  await once(
    count,
    'told',
    `select count(*) = 1 as held from portal.outbox where bulletin_id = $1 and kind = 'bulletin.released'`,
    id,
  )
  await once(
    count,
    'in the record',
    `select count(*) = 1 as held from portal.audit_entry where subject = $1 and deed = 'bulletin.released'`,
    id,
  )
}

async function answered({ originator, desk }: Crew, round: number, count: Tally) {
  const { id, reference } = await plantMarked(originator, alliance, round)
  const path = `/bulletins/${reference}/acknowledgement`
  await twenty(count, 'an answer', () => ask(desk, { path, method: 'POST', form: { answer: 'HIT', note: 'Bay 14' } }))
  await once(count, 'answered', `select count(*) = 1 as held from portal.acknowledgement where bulletin_id = $1`, id)
  await once(
    count,
    'one conversation',
    `select count(*) = 1 as held from portal.conversation where bulletin_id = $1`,
    id,
  )
  await once(
    count,
    'opened once',
    `select count(*) <= 1 as held from portal.outbox where bulletin_id = $1 and kind = 'conversation.opened'`,
    id,
  )
}

async function recalled({ originator, publisher }: Crew, round: number, count: Tally) {
  const { id, reference } = await plantMarked(originator, alliance, round)
  const form = { reason: 'wrong', explanation: 'Mistaken.', sure: 'on' }
  await twenty(count, 'a recall', () =>
    ask(publisher, { path: `/bulletins/${reference}/recall`, method: 'POST', form }),
  )
  await once(count, 'recalled', `select count(*) = 1 as held from portal.recall where bulletin_id = $1`, id)
  await once(count, 'one revision more', `select revision = 2 as held from portal.bulletin where id = $1`, id)
  await once(
    count,
    'told',
    `select count(*) = 1 as held from portal.outbox where bulletin_id = $1 and kind = 'bulletin.recalled'`,
    id,
  )
}

async function removed({ originator, publisher, desk }: Crew, round: number, count: Tally) {
  const { id, reference } = await plantMarked(originator, { ...alliance, tlp: 1 }, round)
  await ask(desk, { path: `/bulletins/${reference}/acknowledgement`, method: 'POST', form: { answer: 'RECEIVED' } })
  const form = { reason: 'wrong', explanation: 'Mistaken.', sure: 'on' }
  await ask(publisher, { path: `/bulletins/${reference}/recall`, method: 'POST', form })
  await twenty(count, 'a removal', () => ask(desk, { path: `/bulletins/${reference}/removal`, method: 'POST' }))
  await once(
    count,
    'confirmed',
    `select count(*) = 1 as held from portal.removal_task where bulletin_id = $1 and confirmed_at is not null`,
    id,
  )
  await once(
    count,
    'in the record',
    `select count(*) = 1 as held from portal.audit_entry where subject = $1 and deed = 'removal.confirmed'`,
    id,
  )
}

async function saved({ reader, desk }: Crew, round: number, count: Tally) {
  const form = { name: `Round ${round}`, address: `q=round${round}` }
  await twenty(count, 'a saved search', () => ask(desk, { path: '/search/saved', method: 'POST', form }))
  const held = `select count(*) = 1 as held from portal.saved_search where organisation_id = $1 and address = 'q=round${round}'`
  await once(count, 'saved', held, reader.id)
}

/** Ten read while the organisation leaves the group, and ten afterwards. */
async function dismissed({ originator, reader, desk }: Crew, round: number, count: Tally) {
  const group = await plantGroupOf(originator, reader)
  const { reference, word } = await plantMarked(originator, { name: 'AMBER for a group', tlp: 2, to: [group] }, round)
  const left = behind(`delete from portal.group_member using portal."group" where group_id = id and circle_id = $1`, [
    group,
  ])
  const answers = await twenty(count, 'a reading', async (place) => {
    if (place >= 10) await left
    return ask(desk, { path: `/bulletins/${reference}` })
  })
  const whole = ({ status, body }: (typeof answers)[number]) => body.includes(word) === (status === 200)
  count.tried('half a page', answers.every(whole))
  count.tried(
    'a page after the end',
    answers.slice(10).every(({ status }) => status === 404),
  )
}

async function once(count: Tally, name: string, statement: string, id: string) {
  const [row] = await behind<{ held: boolean }>(statement, [id])
  count.tried(`more or less than once: ${name}`, row?.held === true)
}
