import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { isLoopback, readEnvironment } from './environment.server.ts'

test('nothing set is a portal for this machine alone', () => {
  const { HOST, PORT, PORTAL_URL, DEMO } = readEnvironment({})
  expect({ HOST, PORT, PORTAL_URL, DEMO }).toEqual({
    HOST: '127.0.0.1',
    PORT: 3000,
    PORTAL_URL: 'http://localhost:3000',
    DEMO: false,
  })
})

test('the address follows the port, unless it is set; then it loses its slash', () => {
  expect(readEnvironment({ PORT: '3100' }).PORTAL_URL).toBe('http://localhost:3100')
  expect(readEnvironment({ PORTAL_URL: 'https://portal.example.org/' }).PORTAL_URL).toBe('https://portal.example.org')
})

test('an empty setting counts as not set', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: ' ' }).PORT).toBe(3000)
})

test.each([
  [{ PORT: 'http' }, 'PORT must be a whole number.'],
  [{ PORT: '70000' }, 'PORT must be 65535 at most.'],
  [{ PORT: '0' }, 'PORT must be 1 at least.'],
  [{ PORT: '30.5' }, 'PORT must be a whole number.'],
  [{ WEB_PROCESSES: '99' }, 'WEB_PROCESSES must be 16 at most.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address such as postgres://name:password@host/database.'],
  [{ PORTAL_URL: 'portal.example.org' }, 'PORTAL_URL must be an address such as https://portal.example.org.'],
  [{ AUTH_SECRET: 'hush' }, 'AUTH_SECRET must have at least 32 characters.'],
  [{ TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, 'TRUSTED_PROXIES must be IP addresses or networks with commas between.'],
  [
    { OUTGOING_ALLOWED: 'https://hooks.example' },
    'OUTGOING_ALLOWED must be host names with commas between, each with a port where only that one is meant.',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.'],
])('%j is answered with a sentence', (wrong, sentence) => {
  expect(() => readEnvironment(wrong)).toThrow(new Error(sentence))
})

test('every wrong setting is named at once, and no value repeated', () => {
  const told = () => readEnvironment({ PORT: 'x', DATABASE_URL: 'secret' })
  expect(told).toThrow(/PORT .*\nDATABASE_URL /)
  expect(told).not.toThrow(/secret/)
})

test('this machine is known under all its names', () => {
  expect(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'].every(isLoopback)).toBe(true)
  expect(['0.0.0.0', '10.0.0.1', 'localhost.example.org', '::'].some(isLoopback)).toBe(false)
})

test('.env.example names every setting and no other', async () => {
  const example = await readFile('.env.example', 'utf8')
  const named = example.match(/^#?\s?([A-Z_]+)=/gm)?.map((line) => line.replace(/[#\s=]/g, ''))
  const known = (await readFile('app/access/environment.server.ts', 'utf8')).match(/^ {2}[A-Z_]+(?=:)/gm)
  expect(named?.toSorted()).toEqual(known?.map((name) => name.trim()).toSorted())
})
