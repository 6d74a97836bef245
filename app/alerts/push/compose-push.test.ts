import { expect, test } from 'vitest'
import type { Told } from '../delivery/find-letter.server.ts'
import { composePush } from './compose-push.server.ts'

test('a night of four hundred alerts fits into one message, and says how many they are', () => {
  const told = Array.from(
    { length: 400 },
    (_, number): Told => ({
      event_id: crypto.randomUUID(),
      kind: 'bulletin.released',
      subject: null,
      reference: `BW-0000-${String(number).padStart(4, '0')}`,
      tlp: 2,
      type: 'ALERT',
      severity: 2,
      exercise: false,
      title: 'Doors of bay 4',
      body: '',
      reason: null,
    }),
  )
  const message = composePush('en', told, crypto.randomUUID())
  expect(message.title).toContain('400')
  expect(message.body).toBe('BW-0000-0000, BW-0000-0001, BW-0000-0002, BW-0000-0003, BW-0000-0004, BW-0000-0005 …')
  // the seal of RFC 8291 takes a hundred bytes of the 4096 that every push service accepts
  expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(3_900)
})
