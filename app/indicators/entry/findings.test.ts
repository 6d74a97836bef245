import { expect, test } from 'vitest'
import { findingsIn } from './findings.ts'

const text = 'Stopped CSQU3054383 at Rotterdam, then CSQU 305438-3 again. Call +44 20 7946 0018.'
const nothing = { indicators: [], ports: [] }

test('what a text names is offered once, ports apart, and what leads to a person is marked', () => {
  expect(findingsIn(text, 'en', nothing)).toMatchObject([
    { key: 'container CSQU3054383', as: 'indicator', personal: false },
    { key: 'unlocode NLRTM', as: 'port' },
    { key: 'phone +442079460018', as: 'indicator', personal: true },
  ])
})

test('what was taken is not offered again', () => {
  const taken = { indicators: [{ type: 'container', value: 'CSQU3054383' }], ports: ['NLRTM'] }
  expect(findingsIn(text, 'en', taken).map(({ type }) => type)).toEqual(['phone'])
})
