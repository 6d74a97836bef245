import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

const sources = ['app', 'public', 'remix.config.js', 'package-lock.json']
const stamp = 'build/stamp'

/** Builds the pages when anything they are made of is newer than the last whole build. */
export async function buildWhenStale(say: (line: string) => void, signal: AbortSignal) {
  const built = await modified(stamp)
  const newest = Math.max(...(await Promise.all(sources.map(newestIn))))
  if (built > newest) return
  say(built ? 'The sources are newer than the build: building anew' : 'Building the pages: half a minute or so')
  await rm(stamp, { force: true })
  await build(signal)
  await writeFile(stamp, '')
}

async function modified(file: string) {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0
}

/** Folders count too: their time tells of files that were taken away. */
async function newestIn(source: string) {
  const inside = await readdir(source, { recursive: true }).catch(() => [])
  const times = await Promise.all([source, ...inside.map((name) => path.join(source, name))].map(modified))
  return Math.max(...times)
}

async function build(signal: AbortSignal) {
  const remix = path.resolve('node_modules/@remix-run/dev/dist/cli.js')
  const child = spawn(process.execPath, [remix, 'vite:build', '--config', 'remix.config.js', '--logLevel', 'error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The pages could not be built: the reason stands above.')
}
