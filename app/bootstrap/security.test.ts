import { readFile, stat } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** OWASP ASVS 5.0.0: of each section the levels of its requirements, in their order. */
const standard: Record<string, string> = {
  ...{ '1.1': '22', '1.2': '1111122223', '1.3': '112222222223', '1.4': '222', '1.5': '123' },
  ...{ '2.1': '122', '2.2': '112', '2.3': '12223', '2.4': '23' },
  ...{ '3.1': '3', '3.2': '113', '3.3': '12223', '3.4': '11222233', '3.5': '11122333', '3.6': '3', '3.7': '22333' },
  ...{ '4.1': '12233', '4.2': '23333', '4.3': '22', '4.4': '1222' },
  ...{ '5.1': '2', '5.2': '112333', '5.3': '113', '5.4': '222' },
  ...{ '6.1': '122', '6.2': '111111112222', '6.3': '11223333', '6.4': '112233', '6.5': '22222333', '6.6': '2223' },
  ...{ '6.7': '33', '6.8': '2222' },
  ...{ '7.1': '222', '7.2': '1111', '7.3': '22', '7.4': '11222', '7.5': '223', '7.6': '22' },
  ...{ '8.1': '1233', '8.2': '1123', '8.3': '133', '8.4': '23' },
  ...{ '9.1': '111', '9.2': '1222' },
  ...{ '10.1': '22', '10.2': '223', '10.3': '22223', '10.4': '1111122222233333', '10.5': '22222', '10.6': '22' },
  ...{ '10.7': '222' },
  ...{ '11.1': '2233', '11.2': '22233', '11.3': '11233', '11.4': '1222', '11.5': '23', '11.6': '23', '11.7': '33' },
  ...{ '12.1': '12233', '12.2': '11', '12.3': '22223' },
  ...{ '13.1': '2333', '13.2': '222223', '13.3': '2233', '13.4': '1222233' },
  ...{ '14.1': '22', '14.2': '12223333', '14.3': '122' },
  ...{ '15.1': '12233', '15.2': '12233', '15.3': '1222222', '15.4': '3333' },
  ...{ '16.1': '2', '16.2': '22222', '16.3': '2222', '16.4': '222', '16.5': '2223' },
  ...{ '17.1': '23', '17.2': '22223333', '17.3': '22' },
}

/** Of level 3 what is about files, rights and logs. */
const strictest = /^(5|8|16)[.]/

const level = new Map(
  Object.entries(standard).flatMap(([section, levels]) =>
    Array.from(levels, (one, place): [string, string] => [`${section}.${place + 1}`, one]),
  ),
)
const wanted = [...level].flatMap(([number, one]) => (one === '3' && !strictest.test(number) ? [] : [number]))

const page = 'docs/security.md'
const text = await readFile(page, 'utf8')
const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
const rows = cells
  .filter(([, numbers = '']) => /^\d+[.]\d+[.]\d+/.test(numbers))
  .map(([, numbers = '', said = '', asked = '', answer = '']) => ({
    numbers: numbers.split(', '),
    said,
    asked,
    answer,
  }))

const verdicts = { shown: /^`/, open: /^open: ./, 'does not apply': /^does not apply: ./ }

test('the list is the standard: 70 requirements of level 1, 183 of level 2, 92 of level 3', () => {
  const of = (one: string) => [...level.values()].filter((each) => each === one).length
  expect(['1', '2', '3'].map(of)).toEqual([70, 183, 92])
})

test('every line of the standard stands there once, at its level', () => {
  const named = rows.flatMap(({ numbers }) => numbers)
  expect(wanted.filter((number) => !named.includes(number))).toEqual([])
  expect(named.filter((number, place) => named.indexOf(number) !== place || !wanted.includes(number))).toEqual([])
  for (const { numbers, said } of rows)
    for (const number of numbers) expect([number, said]).toEqual([number, level.get(number)])
})

test('every line says in few words what it asks, and has one answer', () => {
  for (const { numbers, asked, answer } of rows) {
    expect(asked.split(' ').length, `${numbers}`).toBeLessThanOrEqual(12)
    expect(asked.length, `${numbers}`).toBeGreaterThan(10)
    expect(
      Object.values(verdicts).filter((verdict) => verdict.test(answer)),
      `${numbers}`,
    ).toHaveLength(1)
    if (verdicts.shown.test(answer)) expect(proofsIn(answer).length, `${numbers}`).toBeGreaterThan(0)
  }
})

test('the counts are those of the lines', () => {
  for (const one of ['1', '2', '3']) {
    const count = (verdict: RegExp) =>
      rows.filter(({ said, answer }) => said === one && verdict.test(answer)).flatMap(({ numbers }) => numbers).length
    const counts = Object.values(verdicts).map(count)
    const line = cells.find(
      ([, first = '', second = '']) => new RegExp(`^${one}( |$)`).test(first) && /^\d+$/.test(second),
    )
    const together = counts.reduce((sum, each) => sum + each, 0)
    expect(line?.slice(2, 6).map(Number), `level ${one}`).toEqual([...counts, together])
  }
})

test('every test and document that is named is there, and says so', async () => {
  const missing: string[] = []
  for (const { numbers, answer } of rows)
    for (const { file, words } of proofsIn(answer))
      if (!(await says(file, words))) missing.push(`${numbers}: ${file} “${words}”`)
  expect(missing).toEqual([])
})

test('what is named in the text is there', async () => {
  const files = [...text.matchAll(/`((?:app|db|docs|e2e|public)\/[^`*]+)`/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(100)
  for (const file of new Set(files)) await expect(stat(file), file).resolves.toBeDefined()
})

function proofsIn(answer: string) {
  return [...answer.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', words = '']) => ({ file, words }))
}

/** Of this page a heading, or it would prove itself. */
async function says(file: string, words: string) {
  if (!/^(app|db|e2e)\/.*[.](test|spec)[.]ts$|^docs\/.*[.]md$/.test(file)) return false
  const read = file === page ? text.match(/^## .*$/gm)?.join('\n') : await readFile(file, 'utf8').catch(() => '')
  return Boolean(read?.includes(words))
}
