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

test('an account with a sign misread is offered with its warning, and nothing else that is refused', () => {
  const misread = 'Paid to NL91 ABNA 0417 1643 01 for CSQU3054384.'
  const account = { type: 'iban', value: 'NL91ABNA0417164301' }
  expect(findingsIn(misread, 'en', nothing).filter(({ type }) => type === 'iban')).toMatchObject([
    { ...account, outcome: 'warn', reason: 'indicators:reason.iban_check_digits', personal: true },
  ])
  expect(findingsIn(misread, 'en', { indicators: [account], ports: [] }).map(({ type }) => type)).not.toContain('iban')
  expect(findingsIn('Paid to NL91 ABNA 0417 1643 00.', 'en', nothing)).toMatchObject([{ outcome: 'ok', reason: null }])
})

test('what was taken is not offered again', () => {
  const taken = { indicators: [{ type: 'container', value: 'CSQU3054383' }], ports: ['NLRTM'] }
  expect(findingsIn(text, 'en', taken).map(({ type }) => type)).toEqual(['phone'])
})
