import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { releaseOrder } from './release/release-order.ts'
import { audienceChoice, beginning } from './schema.ts'

const read = (schema: Parameters<typeof parseWithZod>[1]['schema'], fields: string) =>
  parseWithZod(new URLSearchParams(fields), { schema })

test('a circle that is named twice is named once', () => {
  expect(read(audienceChoice, 'version=1&tlp=1&included=2&included=2&excluded=7')).toMatchObject({
    status: 'success',
    value: { included: [2], excluded: [7] },
  })
})

test('a number that the database cannot hold does not fit', () => {
  for (const fields of ['version=99999999999&tlp=1', 'version=1&tlp=1&included=2147483648'])
    expect(read(audienceChoice, fields).status).toBe('error')
  expect(read(releaseOrder, 'version=1e300').status).toBe('error')
})

test('a title is one line, and an end of line one character', () => {
  expect(read(beginning, 'title=a%0D%0Ab&body=c%0D%0Ad')).toMatchObject({ value: { title: 'a b', body: 'c\nd' } })
})
