import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from './chromium.ts'
import { type Count, journeysCount, unitCount } from './count.ts'

const quick = ['types', 'lint', 'floors', 'unused']
const reports = await mkdtemp(path.join(tmpdir(), 'breakwater-reports-'))
const report = (name: string) => path.join(reports, `${name}.json`)
const counts: Count[] = []

/** Every step runs, so that one look shows all that is wrong. */
for (const step of quick) await plain(step)
await counted('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`], unitCount)
if (process.argv.includes('--journeys')) await journeys()
await rm(reports, { recursive: true })
conclude()

async function journeys() {
  if (!(await plain('build'))) return
  await browsers()
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report('test:reliability') }
  await counted('test:reliability', ['--reporter=list,json'], journeysCount, env)
}

async function browsers() {
  const browser = await findChromium()
  if (!browser) return fail('No Chromium was found or could be installed: set CHROMIUM_PATH to one.')
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report('journeys') }
  await counted('journeys', ['--reporter=list,json'], journeysCount, env)
}

/** A step that only passes or fails: it counts when it fails. */
async function plain(step: string) {
  const passed = await npmRun(step)
  if (!passed) fail(`${step}: failed`)
  return passed
}

/** A step whose tests are counted one by one; one that fails without a failed test counts as one. */
async function counted(step: string, args: string[], count: (report: string) => Count, env = {}) {
  const passed = await npmRun(step, args, env)
  const found = await readFile(report(step), 'utf8').then(count, () => ({ passed: 0, failed: [] }))
  counts.push(found)
  if (!passed && found.failed.length === 0) fail(`${step}: failed`)
}

function fail(sentence: string) {
  console.error(sentence)
  counts.push({ passed: 0, failed: [sentence] })
}

/** Ended from outside, we take the step that runs with us. */
function npmRun(step: string, args: string[] = [], env = {}) {
  console.log(`\n== ${step}`)
  const child = spawn('npm', ['run', '--silent', step, ...(args.length ? ['--', ...args] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => child.kill() && process.exit(1))
  return new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** What failed is named last, where whoever sees only the end of a long run finds it. */
function conclude() {
  const failed = counts.flatMap((count) => count.failed)
  const passed = counts.reduce((total, count) => total + count.passed, 0)
  for (const name of failed) console.log(`\nFailed: ${name}`)
  console.log(`\n${passed} passed, ${failed.length} failed`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
