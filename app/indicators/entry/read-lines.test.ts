import { expect, test } from 'vitest'
import { judgeLine } from './judge-line.ts'
import { readLines } from './read-lines.ts'

const read = (pasted: string) => readLines(pasted).map(({ type, value, note }) => [type, value, note])

test('bare identifiers stand one on a line', () => {
  expect(read('CSQU3054383\n\n  MSKU 601167-2  \r\n9074729')).toEqual([
    [null, 'CSQU3054383', ''],
    [null, 'MSKU 601167-2', ''],
    [null, '9074729', ''],
  ])
})

test('type, value and note stand between commas, semicolons or tabs, under headings or none', () => {
  expect(read('type,value,note\ncontainer,CSQU3054383,"gate 4, left ""door"""\n')).toEqual([
    ['container', 'CSQU3054383', 'gate 4, left "door"'],
  ])
  expect(read('seal;MLEU1234567\nSeal\tMLEU7654321\tcut')).toEqual([
    ['seal', 'MLEU1234567', ''],
    ['seal', 'MLEU7654321', 'cut'],
  ])
})

test('a type may be named by its label, in any language of the portal', () => {
  expect(read('Container number,CSQU3054383\nIMO-nummer,9074729\nship,9074729')).toMatchObject([
    ['container', 'CSQU3054383', ''],
    expect.anything(),
    ['imo_ship', '9074729', ''],
  ])
})

test('a note may stand behind an identifier whose type is certain', () => {
  expect(read('CSQU3054383, at gate 4, twice')).toEqual([[null, 'CSQU3054383', 'at gate 4, twice']])
})

test('a quote that never ends loses no line', () => {
  expect(readLines('container,"CSQU3054383\nMSKU6011672').map(({ text }) => text)).toEqual([
    'container,"CSQU3054383',
    'MSKU6011672',
  ])
})

test('what a line is has to be said where it is not certain', () => {
  const judged = (pasted: string) => readLines(pasted).map((line) => judgeLine(line, null))
  expect(judged('MLEU1234567X\nCSQU3054383\nCSQU3054384\ncontainer,12\nseal,MLEU1234567')).toMatchObject([
    { outcome: 'reject', reason: 'indicators:entry.which_type', text: 'MLEU1234567X' },
    { outcome: 'ok', type: 'container', value: 'CSQU3054383' },
    { outcome: 'warn', reason: 'indicators:reason.container_check_digit', suggestions: ['CSQU3054383'] },
    { outcome: 'reject', reason: 'indicators:reason.container_shape' },
    { outcome: 'ok', type: 'seal', value: 'MLEU1234567' },
  ])
  const [line] = readLines('MLEU1234567X')
  expect(line && judgeLine(line, 'seal')).toMatchObject({ outcome: 'ok', type: 'seal' })
})

test('ten thousand lines of commas and quotes are read at once', () => {
  const before = process.cpuUsage()
  readLines('",'.repeat(50_000) + '\n"'.repeat(10_000))
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000)
})
