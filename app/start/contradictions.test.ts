import { expect, test } from 'vitest'
import { readEnvironment } from '#app/access/environment.server.ts'
import { refuseContradictions } from './contradictions.ts'
import { offersDemo } from './population.ts'

const login = 'postgres://someone@db.example/portal'
const mail = 'smtp://mail.example'

test.each([
  [
    { PORTAL_URL: 'https://portal.example' },
    false,
    'SMTP_URL must be set because PORTAL_URL is https://portal.example',
  ],
  [{ DATABASE_URL: login }, false, 'SMTP_URL must be set because DATABASE_URL is set'],
  [{}, true, 'SMTP_URL must be set because this is not the demo (--empty)'],
  [{ DATABASE_URL: login, DATABASE_URL_APP: login, SMTP_URL: mail }, false, 'must be set together or not at all'],
  [
    { DATABASE_URL_APP: login, DATABASE_URL_AUTH: login, DATABASE_URL_WORKER: login },
    false,
    'DATABASE_URL, the login that migrates, must be set',
  ],
])('%j, empty %s, is refused', (settings, empty, sentence) => {
  expect(() => refuseContradictions(readEnvironment(settings), { empty })).toThrow(sentence)
})

test('the demo on this machine and a portal with mail start', () => {
  refuseContradictions(readEnvironment({}), { empty: false })
  refuseContradictions(readEnvironment({ PORTAL_URL: 'https://portal.example', SMTP_URL: mail }), { empty: true })
})

test('the people of the demo are offered only where nobody else can reach the page', () => {
  expect(offersDemo(readEnvironment({}), true)).toBe(true)
  expect(offersDemo(readEnvironment({}), false)).toBe(false)
  expect(offersDemo(readEnvironment({ HOST: '0.0.0.0' }), true)).toBe(false)
  expect(offersDemo(readEnvironment({ PORTAL_URL: 'https://portal.example' }), true)).toBe(false)
})
