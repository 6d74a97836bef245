// The only file that has to run before anything is installed, on any Node from 20 up. It imports nothing of ours.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'

const commands = {
  start: ['app/start.ts'],
  dev: ['app/start.ts', '--dev'],
  build: ['app/bootstrap/build.ts'],
  check: ['app/bootstrap/check.ts'],
  test: ['app/bootstrap/check.ts', '--journeys'],
  portal: ['app/portal.ts'],
}

const parent = process.ppid
let ended = false
let installing = false
let child

async function main([name = 'start', ...rest]) {
  const command = commands[name]
  if (!command) refuse(`There is no command "${name}": start, dev, build, check, test and portal are the ones.`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))
  endWithNpm()
  process.chdir(root)
  await install()
  if (ended) process.exit(1)
  process.exit(await handOver(runtime(), [...command, ...rest]))
}

/** npm would first finish what it is at. Half an installation is harmless: the next start makes a whole one. */
function end(signal) {
  ended = true
  child?.kill(installing ? 'SIGKILL' : signal)
}

/**
 * A signal to `npm start` may end the shell between npm and us without a word: so we look whether it is still there.
 * It may have gone before we came; then our parent is the first process, and that one is not npm.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || windows) return
  const gone = () => process.ppid !== parent || (parent === 1 && !firstProcessIsNpm())
  const watch = setInterval(() => {
    if (!gone()) return
    clearInterval(watch)
    end('SIGTERM')
  }, 250).unref()
}

function firstProcessIsNpm() {
  return existsSync('/proc/1/cmdline') && /npm|yarn|bun/.test(readFileSync('/proc/1/cmdline', 'utf8'))
}

/** `npm ci` when packages are missing or older than the lock file. npm writes its own list last, so half is not there. */
async function install() {
  const installed = modified('node_modules/.package-lock.json')
  if (installed && installed >= modified('package-lock.json')) return
  const stale = 'The packages are older than the lock file: installing anew.'
  console.log(installed ? stale : 'Installing the packages: a minute or two.')
  const npm = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  installing = true
  const code = await run('npm', npm, { stdio: 'inherit', shell: windows })
  installing = false
  if (code && !ended) refuse('The packages could not be installed: npm says why above.')
}

function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

/** The Node that the lock file names for this platform; else the one we run on, if it is new enough. */
function runtime() {
  const locked = `node-${windows ? 'win' : process.platform}-${process.arch}/bin/node${windows ? '.exe' : ''}`
  const nodes = [path.join(root, 'node_modules', locked), process.execPath]
  const fitting = nodes.find((node) => existsSync(node) && major(node) >= 24)
  if (!fitting)
    refuse(
      `Breakwater needs Node 24 or newer: here is ${process.version}, and there is no package of a newer one for this system.`,
    )
  return fitting
}

/** 0 when it does not run here: the package for Linux wants glibc. */
function major(node) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

/** The channel tells the command when we vanish; it ends by itself then. */
function handOver(node, args) {
  const bin = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter)
  return run(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, PATH: bin } })
}

/** Its exit code; signals that reach us meanwhile are passed on. */
function run(file, args, options) {
  child = spawn(file, args, options)
  return new Promise((resolve) => {
    child.once('error', (error) => refuse(`${file} does not start: ${error.message}.`))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

await main(process.argv.slice(2))
