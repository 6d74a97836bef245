import { expect, test } from 'vitest'
import { textDifference } from './text-difference.ts'

test('a difference says what came and what went, word by word', () => {
  expect(textDifference('Two lorries wait at gate 4.', 'Three lorries wait at gate 4.')).toEqual([
    { kind: 'removed', text: 'Two' },
    { kind: 'added', text: 'Three' },
    { kind: 'same', text: ' lorries wait at gate 4.' },
  ])
  expect(textDifference('The same.', 'The same.')).toEqual([])
  expect(textDifference('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }])
})

test('what did not change is cut, but for what stands beside a change', () => {
  const long = Array.from({ length: 200 }, (_, number) => `word${number}`).join(' ')
  const pieces = textDifference(`${long} old.`, `${long} new.`)
  expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  expect(pieces[0]?.text).toMatch(/^… word\d+ /)
  expect(pieces[0]?.text.length).toBeLessThan(150)
})

test('two texts that have nothing in common cost no more than a look at each', () => {
  const text = (seed: number) => Array.from({ length: 4_000 }, (_, n) => ((n * seed) % 7919).toString(36)).join(' ')
  const began = performance.now()
  const pieces = textDifference(text(31), text(47))
  expect(performance.now() - began).toBeLessThan(3_000)
  expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
