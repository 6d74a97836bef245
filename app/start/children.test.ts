import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { settingsFor } from '#app/access/environment.server.ts'
import { keepRunning } from './children.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'breakwater-children-'))
const diary = path.join(folder, 'diary')
afterAll(() => rm(folder, { recursive: true }))

/** A process that notes its number and what it was told, then waits to be stopped. */
async function program() {
  const file = path.join(folder, 'child.mjs')
  const write = `appendFileSync(${JSON.stringify(diary)}, `
  await writeFile(
    file,
    `import { appendFileSync } from 'node:fs'
     ${write}process.pid + ' ' + process.env.TOLD + ' ' + process.env.DATABASE_URL + '\\n')
     process.on('SIGTERM', () => { ${write}'asked to stop\\n'); process.exit(0) })
     setInterval(() => undefined, 1000)`,
  )
  return file
}

const lines = async () => (await readFile(diary, 'utf8')).trim().split('\n')

test('a process gets its settings, comes back when it was killed, and ends when asked', async () => {
  await appendFile(diary, '')
  const said: string[] = []
  let starts = 0
  const settings = async () => settingsFor({ TOLD: `start ${++starts}` })
  const child = keepRunning({ name: 'The worker', file: await program(), settings, say: (line) => said.push(line) })

  await vi.waitFor(async () => expect((await lines())[0]).toMatch(/^\d+ start 1 undefined$/), 60_000)
  process.kill(Number((await lines())[0]?.split(' ')[0]), 'SIGKILL')
  await vi.waitFor(async () => expect((await lines())[1]).toMatch(/^\d+ start 2 undefined$/), 60_000)
  expect(said).toEqual(['The worker ended unasked (SIGKILL): starting it again in 1 s'])
  expect(child.crashes()).toBe(1)

  await child.stop()
  expect((await lines()).at(-1)).toBe('asked to stop')
})
