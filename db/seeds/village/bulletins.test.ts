import { expect, test } from 'vitest'
import { chosenTypes } from '#app/vocabulary/bulletin-type.ts'
import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'
import { taxonomies } from '#app/vocabulary/taxonomies.ts'
import { bulletins } from './bulletins.ts'

const unknown = (list: keyof typeof taxonomies, codes: string[]) => {
  const known: readonly (string | number)[] = taxonomies[list]
  return codes.filter((code) => !known.includes(code))
}

const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index)

test('bulletins name codes that exist and titles that fit', () => {
  expect(
    unknown(
      'bulletin_type',
      bulletins.map(({ type }) => type),
    ),
  ).toEqual([])
  expect(
    unknown(
      'sector',
      bulletins.flatMap(({ sectors }) => sectors),
    ),
  ).toEqual([])
  expect(
    unknown(
      'port',
      bulletins.flatMap(({ ports }) => ports),
    ),
  ).toEqual([])
  expect(
    unknown(
      'modus_operandi',
      bulletins.flatMap((bulletin) => bulletin.modi_operandi),
    ),
  ).toEqual([])
  expect(bulletins.filter(({ title }) => title.length < 10 || title.length > 100)).toEqual([])
  expect(twice(bulletins.map(({ title }) => title))).toEqual([])
  const references = bulletins.flatMap(({ reference }) => reference ?? [])
  expect(references.map(referenceOf)).toEqual(references)
})

test('texts are short, render as typed and carry no address of a person', () => {
  const texts = bulletins.flatMap(({ layers }) => layers.map(({ text }) => text))
  expect(texts.filter((text) => text.split(/\s+/).length < 35 || text.split(/\s+/).length > 200)).toEqual([])
  expect(texts.filter((text) => /\*\*|^- /m.test(renderMarkdown(text)))).toEqual([])
  expect(texts.filter((text) => /\S@\S|https?:|\+\d{6}/.test(text))).toEqual([])
})

test('the village has something of everything', () => {
  const released = bulletins.filter(({ state }) => state === 'released')
  const expired = released.filter((bulletin) => bulletin.hours_ago > bulletin.valid_days * 24)
  expect(bulletins.length).toBeGreaterThanOrEqual(60)
  expect(new Set(bulletins.flatMap(({ layers }) => layers.map((layer) => layer.tlp))).size).toBe(5)
  expect(bulletins.map(({ type }) => type)).toEqual(expect.arrayContaining(chosenTypes))
  expect(new Set(bulletins.map(({ state }) => state)).size).toBe(3)
  expect(bulletins.filter(({ layers }) => layers.length > 1).length).toBeGreaterThanOrEqual(4)
  expect(expired.length).toBeGreaterThanOrEqual(5)
})
