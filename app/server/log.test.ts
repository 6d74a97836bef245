import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { settingsFor } from '#app/access/environment.server.ts'
import { failure, pathOf } from './log.ts'

test('a failure is logged by its name and place, without what was typed', () => {
  const typed = 'three men at gate "4"'
  const parsing = () => {
    try {
      JSON.parse(typed)
    } catch (error) {
      return error as Error
    }
    throw new Error('it parsed')
  }
  const broken = Object.assign(new Error(`invalid input syntax for type uuid: "${typed}"`), {
    code: '22P02',
    table: 'x',
  })
  const cause = new Error('it broke', { cause: parsing() })
  const told = [failure(broken), failure(cause)]
  expect(told).toMatchObject([
    { message: 'invalid input syntax for type uuid: "…"', code: '22P02', table: 'x' },
    { message: 'it broke', cause: { type: 'SyntaxError' } },
  ])
  expect(JSON.stringify(told)).not.toMatch(/three|men at|gate/)
})

test('an identifier in an address is not logged, nor is what was asked', () => {
  expect(pathOf('/indicators/phone/%2B442079460018')).toBe('/indicators/phone/…')
  expect(pathOf('/indicators/phone/%2B442079460018/sightings?x=1')).toBe('/indicators/phone/…/sightings')
  expect(pathOf('/check?number=CSQU3054383')).toBe('/check')
  expect(pathOf(`/invitation/${'s'.repeat(43)}.data?x=1`)).toBe('/invitation/…')
  expect(pathOf(`/application/${'s'.repeat(43)}/withdrawal`)).toBe('/application/…/withdrawal')
  expect(pathOf(`/feeds/${'s'.repeat(43)}.atom`)).toBe('/feeds/…')
  for (const deed of ['ending', 'confirmation'])
    expect(pathOf(`/mail/${deed}/some-id/${'0'.repeat(64)}.data?x=1`)).toBe(`/mail/${deed}/some-id/…`)
  expect(pathOf('/alerts/feeds/some-id/ending')).toBe('/alerts/feeds/some-id/ending')
})

test('an event is one line of JSON with its time, whatever it is about', async () => {
  const typed = 'x\r\n{"level":60,"msg":"forged"}\u2028\u001b[2J'
  const words = JSON.stringify(typed)
  const program = `const { log } = await import('./app/server/log.ts'); log.error({ path: ${words}, err: new Error(${words}) }, ${words})`
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: settingsFor({ NODE_ENV: 'production', LOG_LEVEL: 'info' }),
  })
  const lines = (await run).stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/\p{Cc}/u)
  const event = JSON.parse(lines[0] ?? '')
  expect(event).toMatchObject({ level: 50, msg: typed, path: typed })
  expect(Math.abs(Date.now() - event.time)).toBeLessThan(600_000)
})
