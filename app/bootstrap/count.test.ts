import { expect, test } from 'vitest'
import { journeysCount, unitCount } from './count.ts'

test('a test file that does not load counts as one that failed', () => {
  const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }
  const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
  const broken = { status: 'failed', assertionResults: [] }
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [passing, failing, broken] }
  expect(unitCount(JSON.stringify(report))).toEqual({ passed: 2, failed: 2 })
})

test('a journey that passes only when repeated has failed, and so has a run that did not begin', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }
  expect(journeysCount(JSON.stringify({ stats, errors: [] }))).toEqual({ passed: 5, failed: 2 })
  expect(journeysCount(JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] }))).toEqual({
    passed: 0,
    failed: 1,
  })
})
