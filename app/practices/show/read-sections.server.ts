import type { Db, Speaker } from '#db/database.server.ts'
import { readAdoption } from '../adoption/read-adoption.server.ts'
import { readOwnMarks } from '../assessment/read-own-marks.server.ts'
import { readRequests } from '../requests/find-requests.server.ts'
import { readSaid } from '../said/read-said.server.ts'

/** What stands on the page of a released practice beside the practice itself: one statement for each section. */
export async function readSections(
  db: Db,
  speaker: Speaker,
  { reference, state }: { reference: string; state: string },
) {
  if (state !== 'released') return null
  return {
    adoption: await readAdoption(db, speaker, reference),
    marks: await readOwnMarks(db, speaker, reference),
    said: await readSaid(db, speaker, reference),
    requests: await readRequests(db, speaker, reference),
  }
}

export type Sections = Awaited<ReturnType<typeof readSections>>
