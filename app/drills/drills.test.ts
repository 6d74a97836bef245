import { expect } from 'vitest'
import { subscribed, test, toldTo } from '#app/alerts/testing.ts'
import { as } from '#app/indicators/testing.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Database } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import type { Member, World } from '#db/testing/world.ts'
import { listDrills, listParts } from './list/list-drills.server.ts'
import { levelOf, listGaps, writeDebrief } from './report/write-debrief.server.ts'
import { answerMessage } from './running/answer-message.server.ts'
import { callOffDrill, endDrill } from './running/end-drill.server.ts'
import { sendDue } from './running/send-due.server.ts'
import { findDrill, readCourse } from './show/find-drill.server.ts'
import { findAsked, findPart } from './show/find-part.server.ts'
import { timeline } from './show/timeline.ts'
import { begunBefore, sentIn, started } from './testing.ts'

/** Loaded only now: the settings are read when the files are. */
async function working() {
  return import('./running/send-due-drills.server.ts')
}

const answer = (database: Database, who: Member, id: string, reference: string, said = 'RECEIVED' as const) =>
  as(database, who, (db, speaker) => answerMessage(db, speaker, id, { reference, answer: said, note: '' }))

const course = (database: Database, { author }: World, id: string) =>
  as(database, author, async (db, speaker) => timeline(await readCourse(db, speaker, id), new Date()))

test('the first message goes to whoever is on duty where it is played, whatever anybody subscribes to', async ({
  copy,
  database,
  world,
  post: { deliver, office },
}) => {
  for (const who of [world.colleague, world.named, world.stranger]) await subscribed(database, who)
  const id = await started(database, world.author, [world.author, world.named])
  const [first, ...more] = await sentIn(copy.url, id)
  expect([first?.title, more]).toEqual(['Exercise: the seal at the gate does not match', []])
  await deliver()
  const told = async (who: Member) => (await toldTo(database, who)).includes(first?.reference ?? '')
  const hears: Record<string, boolean> = {}
  for (const name of ['author', 'publisher', 'colleague', 'person', 'named', 'grouped', 'stranger'] as const)
    hears[name] = await told(world[name])
  // Named has a desk; Originator has none, so its publishers answer, but for the one who sent it
  expect(hears).toEqual({
    author: false,
    publisher: true,
    colleague: false,
    person: true,
    named: false,
    grouped: false,
    stranger: false,
  })
  const mails = office.arrived.filter(({ text }) => text?.includes(first?.reference ?? 'none'))
  expect(mails).toHaveLength(2)
  for (const { text, subject } of mails) {
    expect(text).toContain('Exercise')
    expect(`${subject} ${text}`).not.toContain('EXRU')
  }
})

test('what is due is sent once, in the name of whoever leads, however many workers there are', async ({
  copy,
  database,
  world,
  post: { queue },
}) => {
  const { sendDueDrills } = await working()
  const id = await started(database, world.author, [world.author])
  expect(await sendDueDrills(queue)).toBe(0)
  await begunBefore(copy.url, id, 26)
  const sent = await Promise.all([sendDueDrills(queue), sendDueDrills(queue), sendDueDrills(queue)])
  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(2)
  const messages = await sentIn(copy.url, id)
  expect(messages).toHaveLength(3)
  const { rows } = await administer(
    copy.url,
    `select distinct releaser_id, type, exercise, tlp, urgency from portal.bulletin where drill_id = $1`,
    [id],
  )
  expect(rows).toEqual([
    { releaser_id: world.author.person_id, type: 'DRILL', exercise: true, tlp: 2, urgency: 'immediate' },
  ])
})

test('whoever leads and may not release any more sends nothing; a colleague who may sends the next', async ({
  copy,
  database,
  world,
  post: { queue },
}) => {
  const { sendDueDrills } = await working()
  const id = await started(database, world.author, [world.author])
  await begunBefore(copy.url, id, 11)
  const { organisation_id, person_id } = world.author
  const roles = (deed: string) => administer(copy.url, deed, [organisation_id, person_id])
  await roles(`delete from portal.member_role where organisation_id = $1 and person_id = $2 and role = 'publisher'`)
  expect(await sendDueDrills(queue)).toBe(0)
  const next = (who: Member) => as(database, who, (db, speaker) => sendDue(db, speaker, id, { next: true }))
  expect(await next(world.contributor)).toBe(0)
  expect([await next(world.publisher), await next(world.publisher)]).toEqual([1, 1])
  await roles(`insert into portal.member_role (organisation_id, person_id, role) values ($1, $2, 'publisher')`)
  expect(await next(world.stranger)).toBe(0)
})

test('times and roles are kept of each house, and who would have been called', async ({ copy, database, world }) => {
  const id = await started(database, world.author, [world.author, world.named, world.grouped])
  const [first] = await sentIn(copy.url, id)
  const reference = first?.reference ?? ''
  await begunBefore(copy.url, id, 40)
  for (const who of [world.author, world.person])
    await database.write(who, (db) =>
      db
        .insertInto('read_record')
        .values({
          organisation_id: who.organisation_id,
          person_id: who.person_id,
          bulletin_id: first?.id ?? '',
          position: 1,
        })
        .execute(),
    )
  expect(await answer(database, world.person, id, reference)).toBe(true)
  expect(await answer(database, world.named, id, reference)).toBe(true)
  await administer(
    copy.url,
    `update portal.drill_answer set answered_at = now() - interval '20 minutes' where bulletin_id = $1 and role = 'duty_desk'`,
    [first?.id],
  )
  expect(await answer(database, world.contributor, id, reference)).toBe(true)
  await expect(answer(database, world.colleague, id, reference)).rejects.toThrow('not_in_drill')
  expect(await answer(database, world.stranger, id, reference)).toBe(false)

  const [moment] = await course(database, world, id)
  const seen = moment?.reactions.map(({ player, answers, minutes, late, opened_at, escalated }) => ({
    own: player.own,
    roles: answers.map(({ role }) => role),
    minutes,
    late,
    opened: Boolean(opened_at),
    escalated: escalated.map(({ step }) => step),
  }))
  expect(seen).toEqual([
    {
      own: true,
      roles: ['contributor'],
      minutes: 40,
      late: true,
      opened: false,
      escalated: ['deputy', 'administrators'],
    },
    { own: false, roles: [], minutes: null, late: true, opened: false, escalated: ['deputy', 'administrators'] },
    { own: false, roles: ['duty_desk', 'publisher'], minutes: 20, late: true, opened: true, escalated: ['deputy'] },
  ])
  const columns = await administer(copy.url, `select * from portal.drill_answer limit 1`)
  expect(columns.fields.map(({ name }) => name).filter((name) => /person|name/.test(name))).toEqual([])
})

test('whoever plays finds the own part and nothing of the others', async ({ copy, database, world }) => {
  const id = await started(database, world.author, [world.author, world.named, world.grouped])
  const reference = (await sentIn(copy.url, id))[0]?.reference ?? ''
  await answer(database, world.person, id, reference)
  await answer(database, world.grouped, id, reference)
  const part = (who: Member) => as(database, who, (db, speaker) => findPart(db, speaker, id))
  const own = await part(world.person)
  expect(own?.messages.map((message) => message.reference)).toEqual([reference])
  expect(own?.answers.map(({ organisation_id }) => organisation_id)).toEqual([world.person.organisation_id])
  expect([await part(world.stranger), await part(world.author)]).toEqual([undefined, undefined])
  expect(await as(database, world.person, (db) => findDrill(db, id))).toBeUndefined()
  const parts = (who: Member) => as(database, who, listParts).then((rows) => rows.filter((row) => row.id === id).length)
  expect([await parts(world.person), await parts(world.stranger), await parts(world.author)]).toEqual([1, 0, 0])
  const asked = (who: Member) => as(database, who, (db, speaker) => findAsked(db, speaker, reference))
  expect(await asked(world.person)).toMatchObject({ drill_id: id, open: true, own: false })
  expect(await asked(world.stranger)).toBeNull()
})

test('a drill ends, is written up, and names practices by their references', async ({ copy, database, world }) => {
  const id = await started(database, world.author, [world.author, world.named])
  const reference = (await sentIn(copy.url, id))[0]?.reference ?? ''
  const said = { took_part: 'Gate', results: 'The box stayed.', lessons: '', gaps: '', practices: [reference] }
  const debrief = (who: Member) => as(database, who, (db, speaker) => writeDebrief(db, speaker, id, said))
  await expect(debrief(world.author)).rejects.toThrow('drill_not_over')
  expect(await as(database, world.contributor, (db, speaker) => endDrill(db, speaker, id))).toBe(false)
  expect(await as(database, world.stranger, (db, speaker) => endDrill(db, speaker, id))).toBe(false)
  expect(await as(database, world.publisher, (db, speaker) => endDrill(db, speaker, id))).toBe(true)
  await expect(answer(database, world.person, id, reference)).rejects.toThrow('drill_over')
  await debrief(world.contributor)
  await expect(debrief(world.colleague)).rejects.toThrow('not_yours_to_debrief')
  expect(await as(database, world.colleague, (db) => findDrill(db, id))).toMatchObject({ results: 'The box stayed.' })
  // a drill is no practice: nothing is told of it but what was typed
  expect(await as(database, world.author, (db) => listGaps(db, [reference]))).toEqual([
    { reference, title: null, tlp: null },
  ])
})

test('the report is marked as strictly as the strictest practice that it names by its title', () => {
  const gap = (tlp: Tlp | null) => ({ reference: 'BW-0000-0001', title: tlp === null ? null : 'A practice', tlp })
  expect(levelOf([])).toBe(2)
  expect(levelOf([gap(0), gap(null)])).toBe(2)
  expect(levelOf([gap(1), gap(4), gap(3)])).toBe(4)
})

test('what is planned is kept from those who play, and called off without a trace', async ({
  copy,
  database,
  world,
}) => {
  const id = await started(database, world.author, [world.author, world.named], { starts: '2027-06-01T03:00' })
  expect(await sentIn(copy.url, id)).toEqual([])
  const knows = async (who: Member) =>
    (await as(database, who, listDrills)).some((drill) => drill.id === id) ||
    Boolean(await as(database, who, (db, speaker) => findPart(db, speaker, id)))
  expect([await knows(world.author), await knows(world.contributor), await knows(world.person)]).toEqual([
    true,
    false,
    false,
  ])
  const { rows } = await administer(
    copy.url,
    `select to_char(due_at at time zone 'UTC', 'HH24:MI') as at from portal.drill_message where drill_id = $1 order by place`,
    [id],
  )
  expect(rows.map(({ at }) => at)).toEqual(['01:00', '01:10', '01:25', '01:40'])
  expect(await as(database, world.stranger, (db, speaker) => callOffDrill(db, speaker, id))).toBe(false)
  expect(await as(database, world.publisher, (db, speaker) => callOffDrill(db, speaker, id))).toBe(true)
  expect(await knows(world.author)).toBe(false)
})

test('only a publisher starts one, not in the past, and only for houses there are', async ({ database, world }) => {
  await expect(started(database, world.contributor, [world.contributor])).rejects.toThrow('not_yours_to_drill')
  await expect(started(database, world.author, [world.author], { starts: '2024-01-01T03:00' })).rejects.toThrow(
    'drill_in_the_past',
  )
  await expect(started(database, world.author, [world.author], { starts: '2030-01-01T03:00' })).rejects.toThrow(
    'drill_too_far',
  )
  const nobody = { ...world.author, organisation_id: crypto.randomUUID() }
  await expect(started(database, world.author, [nobody])).rejects.toThrow('no_such_participant')
})
