import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ask, signIn } from '../ask.ts'
import { plantDrafts, release } from '../drafts.ts'
import { expect, folder, test } from './portal.ts'
import { family } from './processes.ts'
import { socketCount, socketsBeyondLoopback } from './sockets.ts'

const file = `${folder}-witness`
const witness = pathToFileURL(path.resolve(import.meta.dirname, 'witness.ts')).href
const pages = ['/', '/bulletins', '/alerts', '/directory', '/public', '/account', '/no-such-page']

test.beforeAll(() => writeFile(file, ''))
test.afterAll(() => rm(file))

test('from its start to its end, at work, the product calls nothing but this machine', async ({
  start,
  port,
  measured,
}) => {
  const product = await start({ NODE_OPTIONS: `--import=${witness}`, WITNESS_FILE: file })
  const [portal = ''] = product.portals
  const cookie = await signIn(portal, 'mirjam-oosterhuis')
  for (const page of pages) await ask(`${portal}${page}`, { cookie })
  const [reference = ''] = await plantDrafts(product.url, 'mirjam-oosterhuis', 1, ['SEC-RFR'])
  await release(portal, reference, cookie)
  await ask(`${portal}/forgotten-password`, { form: { email: 'noor.claes@scheldt-terminals.example' } })
  const called = async () => (await readFile(file, 'utf8')).trim().split('\n')
  await expect.poll(called, { timeout: 15_000 }).toContain(`127.0.0.1:${port + 9}`)

  const pids = family(product.child.pid ?? 0)
  expect(socketsBeyondLoopback(pids)).toEqual([])
  const sockets = socketCount(pids)
  expect((await product.stop()).code).toBe(0)
  const calls = await called()
  expect(calls.some((call) => call.includes('.s.PGSQL.'))).toBe(true)
  expect(calls.filter((call) => !/^(\/.*|(localhost|127\.0\.0\.1|::1):\d+)$/.test(call))).toEqual([])
  measured(`${calls.length} calls to ${new Set(calls).size} addresses of this machine, ${sockets} sockets looked at`)
})
