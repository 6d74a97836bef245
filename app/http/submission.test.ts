import { expect, test } from 'vitest'
import { z } from 'zod'
import { sentence } from '#app/languages/sentence.ts'
import '#app/languages/translator.server.ts'
import { submission } from './submission.server.ts'

const schema = z.object({
  title: z.string().min(5),
  sectors: z.array(z.string()).min(1),
  email: z.email(),
  until: z.iso.date({ error: 'errors:field.misfit' }),
})

const posting = (fields: Record<string, string>) =>
  new Request('http://portal.example/', { method: 'POST', body: new URLSearchParams(fields) })

test('a form that fits gives its values', async () => {
  const read = await submission(
    posting({ title: 'A seal', sectors: 'SEC', email: 'a@b.example', until: '2026-01-01' }),
    schema,
  )
  expect(read).toMatchObject({ ok: true, value: { title: 'A seal', sectors: ['SEC'] } })
})

test('a form that does not fit is answered with what was typed and a sentence per field', async () => {
  const read = await submission(posting({ title: 'Seal', email: 'nobody' }), schema)
  if (read.ok) throw new Error('it fits')
  const { error = {}, initialValue } = read.answer.data
  expect(read.answer.init?.status).toBe(422)
  expect(initialValue).toMatchObject({ title: 'Seal', email: 'nobody' })
  const said = Object.entries(error ?? {}).map(([field, codes]) => [field, sentence('en', codes?.[0] ?? '')])
  expect(Object.fromEntries(said)).toEqual({
    title: 'At least 5 characters.',
    sectors: 'Choose at least 1.',
    email: 'Give an e-mail address, such as desk@terminal.example.',
    until: 'This does not fit. Choose or type another value.',
  })
})

test('what is no form is refused, not broken over', async () => {
  const request = new Request('http://portal.example/', { method: 'POST', body: '{}' })
  await expect(submission(request, schema)).rejects.toMatchObject({ status: 400 })
})

test('a form that would keep the portal busy is read for what it asks, or not at all', async () => {
  const before = process.cpuUsage()
  const names = { 'title[99999999]': 'x', 'sectors[99999999]': 'x', [`title${'.a'.repeat(5_000)}`]: 'x' }
  const intents = { __intent__: '{"type":"insert","payload":{"name":"sectors","index":99999999}}', __state__: '{' }
  const read = await submission(posting({ ...names, ...intents, title: 'A seal' }), schema)
  expect(read.ok || read.answer.data.initialValue).toEqual({ title: 'A seal' })
  const many = new Request('http://portal.example/', {
    method: 'POST',
    body: new URLSearchParams(Array.from({ length: 100_000 }, () => ['title', ''])),
  })
  await expect(submission(many, schema)).rejects.toMatchObject({ status: 400 })
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000)
})

test('a name that comes twice, or means to reach what all objects share, changes nothing', async () => {
  const fields = { email: 'a@b.example', until: '2026-01-01', sectors: 'SEC', 'constructor[prototype][ran]': 'yes' }
  const body = new URLSearchParams({
    ...fields,
    ['__proto__' as string]: 'yes',
    '__proto__[ran]': 'yes',
    '__proto__.ran': 'yes',
  })
  for (const title of ['A seal', 'Another seal']) body.append('title', title)
  const read = await submission(new Request('http://portal.example/', { method: 'POST', body }), schema)
  expect(read.ok || Object.keys(read.answer.data.error ?? {})).toEqual(['title'])
  expect(({} as Record<string, unknown>).ran).toBeUndefined()
})

test('what no text can hold falls away', async () => {
  const read = await submission(posting({ title: 'A \0 seal' }), schema)
  expect(read.ok || read.answer.data.initialValue).toEqual({ title: 'A  seal' })
})

test('a sentence that is no code is said as it stands', () => {
  expect(sentence('nl', 'Already recalled: see above?')).toBe('Already recalled: see above?')
  expect(sentence('nl', 'errors:not_a_key')).toBe('errors:not_a_key')
})
