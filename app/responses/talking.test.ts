import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Member } from '#db/testing/world.ts'
import { listMessages, sendMessage } from './conversations/conversations.server.ts'
import { answerQuestion, askQuestion } from './questions/ask-question.server.ts'
import { listQuestions } from './questions/list-questions.server.ts'
import { respond, saying, test } from './testing.ts'
import { readToday } from './today/read-today.server.ts'

test('something found opens a conversation: each side hears of it once, by a mail that says nothing', async ({
  database,
  world,
  post,
  told,
}) => {
  const reference = await released(database, world.author, { title: 'Cloned seals at berth 4' })
  const id = await respond(database, world.person, reference, saying('HIT', 'Two bags.'))
  await respond(database, world.named, reference, saying('HIT', 'Two bags, in bay 14.'))
  expect(await told(world.publisher, reference)).toEqual(['conversation.opened'])
  expect(await told(world.colleague, reference)).toEqual([])
  await respond(database, world.publisher, reference, (db, speaker) =>
    sendMessage(db, speaker, id ?? '', 'Which seal?'),
  )
  expect(await told(world.person, reference)).toEqual([])
  expect(await told(world.named, reference)).toEqual(['conversation.message'])
  await respond(database, world.named, reference, (db, speaker) => sendMessage(db, speaker, id ?? '', 'The left one.'))
  expect(await told(world.publisher, reference)).toEqual(['conversation.message', 'conversation.opened'])

  const { conversations } = await respond(database, world.publisher, reference, (db, speaker) => readToday(db, speaker))
  expect(conversations).toMatchObject([{ id, partner: 'Named', originator: true, unread: true }])
  const [heard, said] = await Promise.all(
    [world.publisher, world.person].map((who) =>
      respond(database, who, reference, (db, speaker) => listMessages(db, speaker, id ?? '')),
    ),
  )
  expect(heard?.map(({ own, writer }) => [own, writer])).toEqual([
    [true, 'publisher'],
    [false, null],
  ])
  expect(said?.map(({ own, writer }) => [own, writer])).toEqual([
    [false, null],
    [true, 'named'],
  ])
  const urgent = post.office.arrived.filter(({ text }) => text?.includes(`/conversations/${id}`))
  expect(urgent).not.toEqual([])
  for (const secret of ['Two bags', 'Which seal', 'The left one', 'Cloned seals'])
    expect(post.office.arrived.filter(({ text, subject }) => `${subject}${text}`.includes(secret))).toEqual([])
})

test('a question in no name stays so for the originator, and its answer reaches the asker', async ({
  database,
  world,
  told,
}) => {
  const reference = await released(database, world.author, {})
  const asked = { body: 'Which yard?', position: 1, unnamed: true }
  await respond(database, world.grouped, reference, (db, speaker, response) =>
    askQuestion(db, speaker, response, asked),
  )
  expect(await told(world.publisher, reference)).toEqual(['question.asked'])
  const seen = (who: Member) =>
    respond(database, who, reference, (db, _speaker, response) => listQuestions(db, response.id))
  const [question] = await seen(world.publisher)
  expect(question).toMatchObject({ asker: null, unnamed: true, own: false, answer: null })
  expect(await seen(world.named)).toEqual([])

  const reply = { answer: 'The north one.', answered_to: 'readers' as const }
  const answering = (who: Member) =>
    respond(database, who, reference, (db, speaker) => answerQuestion(db, speaker, question?.id ?? '', reply))
  await expect(answering(world.contributor)).rejects.toThrow(new Refusal('errors:refusal.answering_to_readers'))
  await answering(world.publisher)
  await expect(answering(world.author)).rejects.toThrow(new Refusal('errors:refusal.answered_already'))
  expect(await told(world.grouped, reference)).toEqual(['question.answered'])
  expect(await seen(world.named)).toMatchObject([{ asker: null, unnamed: true, own: false, answer: 'The north one.' }])
  expect(await seen(world.low)).toMatchObject([{ own: true }])
})
