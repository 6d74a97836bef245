import { expect, test } from 'vitest'
import { catalogue as english } from '#app/languages/en/catalogue.ts'
import { catalogue as dutch } from '#app/languages/nl/catalogue.ts'
import { countryOf, ports } from './codes/ports.ts'
import { taxonomies } from './taxonomies.ts'

const en = english.taxonomies
const nl = dutch.taxonomies

const codesByList = Object.fromEntries(
  Object.entries(taxonomies).map(([list, codes]) => [list, codes.map(String).sort()]),
)

const labelledBy = (catalogue: Record<string, Record<string, string>>) =>
  Object.fromEntries(Object.entries(catalogue).map(([list, labels]) => [list, Object.keys(labels).sort()]))

test('every code has a label in both languages, and no label lacks its code', () => {
  expect(labelledBy(en)).toEqual(codesByList)
  expect(labelledBy(nl)).toEqual(codesByList)
})

test('no list holds a code twice, and no two codes of a list look the same', () => {
  for (const codes of Object.values(codesByList)) expect(new Set(codes).size).toBe(codes.length)
  for (const catalogue of [en, nl]) {
    for (const labels of Object.values(catalogue)) {
      expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length)
    }
  }
})

test('the lists have the sizes that were agreed', () => {
  const sizes = Object.fromEntries(Object.entries(codesByList).map(([list, codes]) => [list, codes.length]))
  expect(sizes).toMatchObject({
    modus_operandi: 57,
    stage: 9,
    organisation_kind: 26,
    sector: 22,
    port: 95,
    bulletin_type: 11,
    site_kind: 12,
    acknowledgement: 8,
    role: 10,
  })
})

test('a label never shows its code', () => {
  const shown = Object.entries(en).flatMap(([list, labels]) =>
    Object.entries(labels).filter(([code, label]) => code.includes('-') && label.includes(code) && list !== 'port'),
  )
  expect(shown).toEqual([])
})

test('the first two letters of a port are a country', () => {
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const strange = ports.filter((port) => !countries.of(countryOf(port)))
  expect(strange).toEqual([])
})
