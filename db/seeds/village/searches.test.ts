import { expect, test } from 'vitest'
import { addressOf, searchIn } from '#app/search/search-filters.ts'
import { subscriptionOf } from '#app/search/subscription-of.ts'
import { searches } from './searches.ts'

test('each kept search asks for what it says, and can become a subscription', () => {
  for (const { address } of searches) {
    const asked = new URLSearchParams(address)
    const kept = new URLSearchParams(addressOf(searchIn(asked)))
    expect([...kept].sort(), address).toEqual([...asked].sort())
  }
  const kept = searches.map(({ address }) => subscriptionOf(searchIn(new URLSearchParams(address))))
  expect(kept.filter((form) => form === null)).toEqual([])
})
