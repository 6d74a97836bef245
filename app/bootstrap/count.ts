import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** What failed, each by its name and the first lines of its reason. */
export type Count = { passed: number; failed: string[] }

type UnitTest = { status: string; fullName: string; failureMessages: string[] }
type UnitFile = { status: string; name: string; message: string; assertionResults: UnitTest[] }

type Result = { error?: { message: string } }
type Journey = { status: 'expected' | 'unexpected' | 'flaky' | 'skipped'; results: Result[] }
type Suite = { specs: { title: string; file: string; tests: Journey[] }[]; suites?: Suite[] }

/** From Vitest's JSON report. A file that does not even load has no tests: it counts as one that failed. */
export function unitCount(report: string): Count {
  const { numPassedTests, testResults } = JSON.parse(report)
  return { passed: numPassedTests, failed: testResults.flatMap(failedOf) }
}

function failedOf(file: UnitFile) {
  const name = path.relative('', file.name)
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  if (file.status === 'failed' && failed.length === 0) return [named(name, file.message)]
  return failed.map((test) => named(`${name} › ${test.fullName}`, test.failureMessages[0]))
}

/** From Playwright's JSON report. A journey that passes only when repeated has failed. */
export function journeysCount(report: string): Count {
  const { stats, errors, suites } = JSON.parse(report)
  const outside = errors.map(({ message }: { message: string }) => named('outside every journey', message))
  return { passed: stats.expected, failed: [...suites.flatMap(failedIn), ...outside] }
}

function failedIn(suite: Suite): string[] {
  const own = suite.specs.flatMap(({ title, file, tests }) => {
    const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')
    return failed.map(({ results }) => named(`${file} › ${title}`, results.find(({ error }) => error)?.error?.message))
  })
  return [...own, ...(suite.suites ?? []).flatMap(failedIn)]
}

const named = (name: string, reason = '') => [name, ...firstLines(reason)].join('\n    ')

function firstLines(reason: string) {
  const lines = stripVTControlCharacters(reason)
    .split('\n')
    .filter((line) => line.trim())
  return lines.slice(0, 12).map((line) => line.slice(0, 300))
}
