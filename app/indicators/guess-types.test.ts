import { expect, test } from 'vitest'
import { guessTypes } from './check-indicator.ts'
import type { IndicatorType } from './types.ts'

const guesses: [raw: string, first: IndicatorType | undefined][] = [
  ['msku 601167-2', 'container'],
  ['MSKU6O11672', 'container'],
  ['CSQU3054384', 'container'],
  ['IMO 9074729', 'imo_ship'],
  ['9074729', 'imo_ship'],
  ['2041999', 'imo_company'],
  ['NLRTM', 'unlocode'],
  ['NLXYZ', 'unlocode'],
  ['22G1', 'container_size_type'],
  ['366123450', 'mmsi'],
  ['DE89 3704 0044 0532 0130 00', 'iban'],
  ['DE89370400440532013001', 'iban'],
  ['AGRIFRPP', 'bic'],
  ['BE0428759497', 'vat'],
  ['+31 6 12345678', 'phone'],
  ['NL 12-ABC-3', 'plate'],
  ['desk@port.example', 'email'],
  ['hxxp://evil[.]example[.]com', 'domain'],
  ['1.1.1.1', 'ip'],
  ['080390', 'hs_code'],
  ['T123', 'seal'],
  ['hello', undefined],
  ['', undefined],
]

test.each(guesses)('%s is first of all taken for %s', (raw, first) => {
  expect(guessTypes(raw)[0]).toBe(first)
})
