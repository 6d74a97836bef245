import { expect, test } from 'vitest'
import { journeysCount, unitCount } from './count.ts'

const file = (name: string, status: string, assertionResults: object[], message = '') => {
  return { name: `${process.cwd()}/app/${name}`, status, message, assertionResults }
}

test('a test that failed is named with its reason, and a file that does not load counts as one', () => {
  const right = { status: 'passed', fullName: 'right', failureMessages: [] }
  const wrong = { status: 'failed', fullName: 'counts to two', failureMessages: ['Error: 1\u001b[31m is not 2'] }
  const testResults = [
    file('right.test.ts', 'passed', [right]),
    file('wrong.test.ts', 'failed', [right, wrong]),
    file('broken.test.ts', 'failed', [], 'Cannot find it'),
  ]
  expect(unitCount(JSON.stringify({ numPassedTests: 2, testResults }))).toEqual({
    passed: 2,
    failed: ['app/wrong.test.ts › counts to two\n    Error: 1 is not 2', 'app/broken.test.ts\n    Cannot find it'],
  })
})

test('a journey that passes only when repeated has failed, and so has a run that did not begin', () => {
  const journey = (title: string, status: string, results: object[]) => {
    return { title, file: 'gate.spec.ts', tests: [{ status, results }] }
  }
  const late = journey('late', 'flaky', [{ error: { message: 'too late' } }, {}])
  const inner = { specs: [journey('wrong', 'unexpected', [{ error: { message: 'wrong' } }])] }
  const suites = [{ specs: [journey('right', 'expected', [{}]), late], suites: [inner] }]
  expect(journeysCount(JSON.stringify({ stats: { expected: 1 }, errors: [], suites }))).toEqual({
    passed: 1,
    failed: ['gate.spec.ts › late\n    too late', 'gate.spec.ts › wrong\n    wrong'],
  })
  const begun = { stats: { expected: 0 }, errors: [{ message: 'no port' }], suites: [] }
  expect(journeysCount(JSON.stringify(begun)).failed).toEqual(['outside every journey\n    no port'])
})
