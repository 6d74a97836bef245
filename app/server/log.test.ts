import { expect, test } from 'vitest'
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
})
