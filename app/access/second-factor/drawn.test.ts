import { expect, test } from 'vitest'
import { codeOf, newBackupCodes } from './codes.ts'

test('a backup code is ten of thirty-one letters and digits, each time others, and a code of the app six digits', () => {
  const codes = Array.from({ length: 50 }, newBackupCodes).flat()
  expect(new Set(codes).size).toBe(500)
  for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/)
  expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(31)
  for (let step = 0; step < 50; step++) expect(codeOf('a secret of thirty-two characters', step)).toMatch(/^\d{6}$/)
})
