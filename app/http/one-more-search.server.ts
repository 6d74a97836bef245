import { identityOf } from '#app/access/doors.server.ts'
import { withinLimit } from '#app/access/uses.server.ts'
import { openSeries } from '#app/search/series.ts'
import { log } from '#app/server/log.ts'

const isSeries = openSeries()

type Call = Parameters<typeof identityOf>[0]

/** Thirty searches a minute and person; a row of single words, as from a dictionary, is told to the log, without them. */
export async function oneMoreSearch(call: Call, text: string): Promise<void> {
  const identity = await identityOf(call)
  if (!identity || !text) return
  const { person_id, organisation_id } = identity
  if (!(await withinLimit(call, 'search')))
    throw new Response(null, { status: 429, statusText: 'Too Many Requests', headers: { 'Retry-After': '60' } })
  if (isSeries(person_id, text)) log.warn({ person_id, organisation_id }, 'a series of searches like a dictionary')
}
