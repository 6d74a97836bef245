import { expect, test } from 'vitest'
import { catalogue as en } from './en/catalogue.ts'
import { catalogue as nl } from './nl/catalogue.ts'

const words = (branch: object, path = ''): [key: string, word: unknown][] =>
  Object.entries(branch).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? words(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  )

const placeholders = (word: unknown) => [...String(word).matchAll(/{{\s*(\w+)\s*}}/g)].map((found) => found[1]).sort()

test('both languages know the same words', () => {
  const keys = (catalogue: object) => words(catalogue).map(([key]) => key)
  expect(keys(nl).sort()).toEqual(keys(en).sort())
})

test('no word is empty', () => {
  const empty = [...words(en), ...words(nl)].filter(([, word]) => typeof word !== 'string' || !word.trim())
  expect(empty).toEqual([])
})

test('a word asks for the same values in both languages', () => {
  const dutch = new Map(words(nl))
  const differing = words(en).filter(
    ([key, word]) => String(placeholders(word)) !== String(placeholders(dutch.get(key))),
  )
  expect(differing).toEqual([])
})

test('Dutch has one word for the directory and the handbook, and calls no bulletin a message', () => {
  const wrong = /\b(gids|handleiding)\b|(een|het) bericht (heeft|ingetrokken)/i
  expect(words(nl).filter(([, word]) => wrong.test(String(word)))).toEqual([])
})
