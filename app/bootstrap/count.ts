export type Count = { passed: number; failed: number }

/** From Vitest's JSON report. A file that does not even load has no tests: it counts as one that failed. */
export function unitCount(report: string): Count {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report)
  const broken = testResults.filter((file: { status: string; assertionResults: { status: string }[] }) => {
    return file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
  })
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** From Playwright's JSON report. A journey that passes only when repeated has failed. */
export function journeysCount(report: string): Count {
  const { stats, errors } = JSON.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
