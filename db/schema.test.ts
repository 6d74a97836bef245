import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import { test } from './testing/world.ts'

test('the row types are those of the database', ({ copy }) => {
  const verify = () =>
    execFileSync(
      'node_modules/.bin/kysely-codegen',
      [
        '--dialect=postgres',
        '--default-schema=portal',
        '--include-pattern=portal.*',
        '--out-file=db/schema.ts',
        '--verify',
        `--url=${copy.url}`,
      ],
      { stdio: 'pipe' },
    )
  expect(verify).not.toThrow()
})
