import { expect, test } from 'vitest'
import { detectDates } from './dates.ts'
import { detect } from './detect.ts'

const size = 20_000

const hostile = [
  ...['MSKU ', 'MSKU 601 ', 'msku', 'u 0', 'AAAU000000', '0 ', '0', '1.', '9-', '+1 ( ( ', '0031 6 ', '(0)', 'tel '],
  ...[
    'IMO ',
    'IMO 907472',
    '9074729, ',
    'ship ship 9074729 ',
    'NL91',
    'NL91 ABNA ',
    'GB29NWBK6016',
    'NIF ',
    'VAT VAT ',
  ],
  ...[
    'a@',
    'a.',
    '@',
    'a@a.a',
    'http://',
    'hxxp',
    '[.]',
    'a[.]',
    '1.1.1.',
    '::',
    '1:',
    'www.',
    '<<<<',
    '....',
    '((((',
    '-',
  ],
  ...[
    'seal ',
    'seal A1 ',
    'zegelnummer',
    'B/L ',
    'booking ',
    'HS 08',
    'NL 12-',
    'DE A-',
    'A-B-',
    '1-ABC-',
    'car ',
    'AB ',
  ],
  ...[
    'Le ',
    'Rio de ',
    'Las Palmas, ',
    'Santa ',
    'Puerto ',
    'A ',
    'É',
    '1 de ',
    '1.1.',
    '0x',
    'T1',
    'bc1q',
    '\n',
    ' ',
    '\t',
  ],
].map((piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size))

function processorTime(text: string) {
  const before = process.cpuUsage()
  detect(text)
  detectDates(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of three: what the garbage collector does in between is not the text's doing. */
function milliseconds(text: string) {
  return Math.min(...[1, 2, 3].map(() => processorTime(text)))
}

test('twenty thousand characters take under 50 ms of processor time, whatever they say', () => {
  milliseconds(hostile.join(' ').slice(0, size))
  const slow = hostile
    .map((text) => ({ text: text.slice(0, 20), took: milliseconds(text) }))
    .filter(({ took }) => took >= 50)
  expect(slow).toEqual([])
})

test('twice the text takes about twice the time', () => {
  const text = hostile.map((piece) => piece.slice(0, 600)).join('\n')
  const [once, fourfold] = [milliseconds(text), milliseconds(text.repeat(4))]
  expect(fourfold / once).toBeLessThan(8)
})
