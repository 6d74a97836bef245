import { createHmac } from 'node:crypto'
import type { Speaker } from '#db/database.server.ts'
import { gate } from './gate.server.ts'

export type Keeping = { owner: string; key: string }

/**
 * With what a browser seals the words of this person that could not be saved. Only somebody signed in as the same
 * person for the same organisation is told it again: on a shared machine nobody else can read them.
 */
export function keepingKey({ organisation_id, person_id }: Speaker): Keeping {
  const owner = `${organisation_id}.${person_id}`
  return { owner, key: createHmac('sha256', gate().secret).update(`kept words of ${owner}`).digest('base64') }
}
