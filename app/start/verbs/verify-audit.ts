import { askOwner } from '#db/owner.ts'
import type { VerbCall } from './verb.ts'

type Proven = { name: string; entries: string; fault: string | null }

/** Works all chains out anew from their entries, in the database, and compares them with every digest. */
export async function verifyAudit({ url, say, refuse }: VerbCall) {
  const chains = await askOwner<Proven>(url, 'select name, entries, fault from portal.proven_chains()')
  for (const { name, entries, fault } of chains) {
    if (fault) refuse(`NOT INTACT: ${name}: ${fault}.`)
    else say(`Intact: ${name}, ${entries}`)
  }
  const broken = chains.filter(({ fault }) => fault).length
  if (broken) refuse(`${broken} of ${chains.length} are not intact.`)
  return broken ? 1 : 0
}
