import { expect, test } from 'vitest'
import { failure } from './log.ts'

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
