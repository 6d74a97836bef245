import { expect, test } from 'vitest'
import { addressOf, marksOf, searchIn } from './search-filters.ts'

test('a search is narrowed to practices like to any other type, and to nothing by a type that is none', () => {
  const practices = searchIn(new URLSearchParams('q=seal&type=PRACTICE&port=NLRTM'))
  expect(practices.filters).toEqual({ type: 'PRACTICE', port: 'NLRTM' })
  expect(marksOf(practices, [])).toEqual([['type:PRACTICE'], ['port:NLRTM']])
  expect(addressOf(practices)).toBe('?type=PRACTICE&port=NLRTM&q=seal')
  expect(searchIn(new URLSearchParams('type=ALERT')).filters).toEqual({ type: 'ALERT' })
  expect(searchIn(new URLSearchParams('type=PRAISE')).filters).toEqual({})
})
