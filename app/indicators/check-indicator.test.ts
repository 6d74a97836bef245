import { expect, test } from 'vitest'
import { catalogue } from '#app/languages/en/catalogue.ts'
import { checkIndicator } from './check-indicator.ts'
import { type IndicatorType, indicatorTypes } from './types.ts'

const bech32 = 'bc1qardv855yjngspvxuttq897aqca3lxju2y69jce'

/** One row per type: what passes, what fails, and what becomes of a failure, in the order of the failures. */
const table: [type: IndicatorType, valid: string[], invalid: string[], outcomes: string][] = [
  [
    'container',
    ['CSQU3054383', 'MSKU6011672', 'TEXU3070079', 'TASU1170000'],
    ['CSQU3054384', 'MSKU60116720'],
    'warn reject',
  ],
  ['container_size_type', ['22G1', '45R1', '42U1'], ['99ZZZ', '2G1'], 'warn warn'],
  ['seal', ['MLEU1234567', 'FX12345678', 'HLA7654321'], ['AB', '123456789012345678901'], 'warn warn'],
  ['imo_ship', ['9074729', '9319466', '9619907'], ['8814274', '8712345'], 'warn warn'],
  ['imo_company', ['2041999', '1234565'], ['2041998', '204199'], 'warn warn'],
  ['mmsi', ['366123450', '036612345', '003669999'], ['03699999', '166123450'], 'reject warn'],
  ['unlocode', ['NLRTM', 'BEANR', 'DEBRV'], ['NLR0M', 'NLRT1'], 'warn warn'],
  ['hs_code', ['080390', '090111', '180100'], ['080399', '08039'], 'warn warn'],
  [
    'bill_of_lading',
    ['EGLV123456789012', 'MAEU123456789', 'ONEYHAMA71223610'],
    ['MAEU', 'MAEU-1234 56789?'],
    'warn warn',
  ],
  ['booking', ['EBKG01234567', '263123456', 'HAMA71223600'], ['#12', 'A B'], 'warn warn'],
  ['plate', ['NL 12-ABC-3', 'BE 1-ABC-123', 'DE HH-AB 1234'], ['--', 'ABCDEFGHIJKL'], 'warn warn'],
  [
    'iban',
    ['GR1601101050000010547023795', 'BE31435411161155', 'DE89370400440532013000'],
    ['NL91ABNA041716430', 'DE89370400440532013001'],
    'reject reject',
  ],
  ['bic', ['AGRIFRPP882', 'ABNABE2A', 'AGRIFRPP'], ['AGRIFRPP8', 'AGRIF2PP'], 'reject reject'],
  ['phone', ['+12133734253', '+442083661177', '+33612345678'], ['+3212', '0031201234567'], 'warn warn'],
  ['vat', ['BE0428759497', 'NL004495445B01', 'DE136695976'], ['BE0431150351', 'DE136695978'], 'warn warn'],
  ['eori', ['DE1234567890', 'BE0123456789', 'ATEOS1000012345'], ['D1234567890', 'DE1234567890123456'], 'warn warn'],
  [
    'lei',
    ['213800KUD8LAJWSQ9D15', '5493001KJTIIGC8Y1R12', 'HWUPKR0MPOU8FGXBT394'],
    ['213800KUD8LXJWSQ9D15', '213800KUD8'],
    'reject reject',
  ],
  ['email', ['a@b.com', 'ops@port.example', 'x+y@terminal.co.uk'], ['a@', 'a b@c.com'], 'reject reject'],
  ['domain', ['www.example.com', 'xn--bcher-kva.com', 'terminal.co.uk'], ['-bad.com', 'nodots'], 'reject reject'],
  ['ip', ['1.1.1.1', '2001:db8::1', '203.0.113.7'], ['300.1.1.1', '1.2.3', '10.0.0.1'], 'reject reject warn'],
  [
    'bitcoin',
    ['1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', bech32],
    ['1NEDqZPvTWRaoho48qXuLLsrYomMXPABfX', bech32.replace(/e$/, 'f')],
    'reject reject',
  ],
  [
    'tron',
    ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TLa2f6VPqDgRE67v1736s7bJ8Ray5wYjU7', 'TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8'],
    ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', 'T123'],
    'reject reject',
  ],
  [
    'ethereum',
    [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0x52908400098527886E0F7030069857D2E4169EE7',
    ],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe'],
    'warn reject',
  ],
  ['smdg_terminal', ['ECTD', 'PSAH', 'NLRTMECTD'], ['ECT', '?'], 'warn reject'],
]

test.each(table)('%s: what passes and what becomes of the rest', (type, valid, invalid, outcomes) => {
  const outcome = (raw: string) => checkIndicator(type, raw).outcome
  expect(valid.map(outcome)).toEqual(valid.map(() => 'ok'))
  expect(invalid.map(outcome).join(' ')).toBe(outcomes)
})

test('the table names every type', () => {
  expect(table.map(([type]) => type).sort()).toEqual([...indicatorTypes].sort())
})

const everyRaw = table.flatMap(([, valid, invalid]) => [...valid, ...invalid, '', ' ', '?'.repeat(80), 'O'.repeat(30)])

test('whatever is typed for whatever type: a failure has a sentence, and only a refusal has no value', () => {
  const wrong = indicatorTypes.flatMap((type) =>
    everyRaw
      .map((raw) => checkIndicator(type, raw))
      .filter(({ outcome, value, reason }) => {
        const said = reason !== null && reason in catalogue.indicators.reason
        return (outcome === 'reject') !== (value === '') || (outcome === 'ok' ? reason !== null : !said)
      }),
  )
  expect(wrong).toEqual([])
})

test('a normalised value passes again and stays as it is', () => {
  const moved = table.flatMap(([type, valid]) =>
    valid.map((raw) => checkIndicator(type, raw).value).filter((value) => checkIndicator(type, value).value !== value),
  )
  expect(moved).toEqual([])
})

const normalised: [type: IndicatorType, raw: string, value: string][] = [
  ['container', 'msku 601167-2', 'MSKU6011672'],
  ['imo_ship', 'IMO 9074729', '9074729'],
  ['unlocode', 'nl rtm', 'NLRTM'],
  ['hs_code', '0803.90', '080390'],
  ['plate', 'hh-ab 1234 (D)', 'DE HHAB1234'],
  ['iban', 'nl91 abna 0417 1643 00', 'NL91ABNA0417164300'],
  ['phone', '+31 (0)6 12 34 56 78', '+31612345678'],
  ['phone', '0031 6 12345678', '+31612345678'],
  ['email', 'Jan <Jan.K@Example.COM>', 'jan.k@example.com'],
  ['email', 'desk(at)port[.]example', 'desk@port.example'],
  ['domain', 'hxxps://pickup[.]example[.]com/pin?x=1', 'pickup.example.com'],
  ['domain', 'bücher.com', 'xn--bcher-kva.com'],
  ['ip', '203.0[.]113.7', '203.0.113.7'],
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
]

test.each(normalised)('%s: %s is compared as %s', (type, raw, value) => {
  expect(checkIndicator(type, raw)).toMatchObject({ raw, value })
})

const meant: [type: IndicatorType, raw: string, suggestions: string[]][] = [
  ['container', 'CSQU3054384', ['CSQU3054383']],
  ['container', 'MSKU6O11672', ['MSKU6011672']],
  ['container', 'MSKU601I672', ['MSKU6011672']],
  ['container', 'M5KU6011672', ['MSKU6011672']],
  ['container', 'MSKU601167', ['MSKU6011672']],
  ['container', 'MSKU60116720', ['MSKU6011672', 'MSKU6016720']],
  ['container', 'MSKU6101672', ['MSKU6101673', 'MSKU6011672']],
  ['imo_ship', '8814274', ['8814275', '5814274', '8814574']],
  ['unlocode', 'NLRTN', ['NLRTM']],
  ['iban', 'DE89370400440523013000', ['DE89370400440532013000']],
  ['hs_code', '080399', ['080390']],
]

test.each(meant)('%s: %s may have meant %j', (type, raw, suggestions) => {
  expect(checkIndicator(type, raw).suggestions).toEqual(suggestions)
})

test('a container number whose remainder is ten passes, and is flagged as weak', () => {
  expect(checkIndicator('container', 'TASU1170000').weak).toBe(true)
  expect(checkIndicator('container', 'CSQU3054383').weak).toBeUndefined()
})
