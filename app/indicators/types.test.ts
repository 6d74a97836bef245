import { expect, test } from 'vitest'
import { stemOf } from './types.ts'

test('containers and seals meet on ten characters', () => {
  expect(stemOf('container', 'MSKU6011672')).toBe('MSKU601167')
  expect(stemOf('container', 'MSKU6011675')).toBe('MSKU601167')
  expect(stemOf('seal', 'AB123')).toBeNull()
  expect(stemOf('imo_ship', '9074729')).toBeNull()
})
