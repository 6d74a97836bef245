import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findResponse } from './find-response.server.ts'
import { readImpact } from './impact/read-impact.server.ts'
import { listQuestions } from './questions/list-questions.server.ts'

export type Responses = NonNullable<Awaited<ReturnType<typeof readResponses>>>

/** What stands below a released bulletin: the own answer, the questions; for its originator, what became of it. Null for a draft. */
export async function readResponses(db: Db, speaker: Speaker, reference: string) {
  const response = await findResponse(db, speaker, reference)
  if (!response) return null
  const { id, own, state } = response
  const open = !own && state === 'released'
  return {
    response,
    questions: await listQuestions(db, id),
    impact: own ? ((await readImpact(db, id)) ?? null) : null,
    mayAcknowledge: open && may(speaker.roles, 'acknowledge'),
    mayAsk: open && may(speaker.roles, 'ask'),
    mayAnswer: own && may(speaker.roles, 'converse'),
    mayThank: open && may(speaker.roles, 'converse'),
  }
}
