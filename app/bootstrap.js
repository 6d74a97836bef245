// The only file that has to run before anything is installed, on any Node from 20 up. It imports nothing of ours.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
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
}

function main([name = 'start', ...rest]) {
  const command = commands[name]
  if (!command) refuse(`There is no command "${name}": start, dev, build, check and test are the ones.`)
  process.chdir(root)
  install()
  run(runtime(), [...command, ...rest])
}

/** `npm ci` when packages are missing or older than the lock file. npm writes its own list last, so half is not there. */
function install() {
  const installed = modified('node_modules/.package-lock.json')
  if (installed && installed >= modified('package-lock.json')) return
  console.log(
    installed
      ? 'The packages are older than the lock file: installing anew.'
      : 'Installing the packages: a minute or two.',
  )
  const npm = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync('npm', npm, { stdio: 'inherit', shell: windows })
  if (error || status !== 0) refuse(`The packages could not be installed (${error?.message ?? 'npm says why above'}).`)
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

/** Hands over. The channel tells the command when we vanish; it ends by itself then. */
function run(node, args) {
  const bin = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter)
  const child = spawn(node, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: bin },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  endWithNpm(child)
  child.once('error', (error) => refuse(`Node does not start: ${error.message}.`))
  child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** A signal to `npm start` may end the shell between npm and us without a word: so we look whether it is still there. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event || windows) return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

main(process.argv.slice(2))
