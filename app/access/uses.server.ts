import type { AppLoadContext } from '@remix-run/node'
import { identityOf } from './doors.server.ts'
import { type Gate, gate } from './gate.server.ts'
import type { Use } from './throttle.server.ts'

/** Whether whoever asks may do this once more in this minute; the doors deal with who is not signed in. */
export async function withinLimit(
  call: { request: Request; context: AppLoadContext },
  use: Use,
  at: Gate = gate(),
): Promise<boolean> {
  const identity = await identityOf(call)
  return !identity || at.throttle.admitUse(use, identity.person_id)
}
