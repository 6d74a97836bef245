import { may } from '#app/vocabulary/roles.ts'
import { type Tlp, tlp, tlps } from '#app/vocabulary/tlp.ts'

/** Who releases a draft under a marking: the speaker alone, or who else can. */
export type Reach = 'alone' | 'second' | 'publisher' | 'secretariat' | 'nobody'

type Draft = {
  author_id: string
  editor_id: string | null
  revises: string | null
  brokered: boolean
  two_person_release: boolean
}

type Asking = {
  draft: Draft
  speaker: { person_id: string; roles: readonly string[] }
  caps: { organisation: Tlp; publisher: Tlp }
}

/** Said while the marking is chosen, for each of them; the release asks the database. */
export function releaseReach(asking: Asking): Record<Tlp, Reach> {
  return Object.fromEntries(tlps.map((level) => [level, reachOf(level, asking)])) as Record<Tlp, Reach>
}

function reachOf(level: Tlp, { draft, speaker, caps }: Asking): Reach {
  if (level < caps.organisation) return 'nobody'
  // what is out already, and what a broker has in hand, is not given to the secretariat again
  if (level < caps.publisher) return draft.revises || draft.brokered ? 'nobody' : 'secretariat'
  if (!may(speaker.roles, 'release')) return 'publisher'
  const own = [draft.author_id, draft.editor_id].includes(speaker.person_id)
  return level >= tlp.amberStrict && draft.two_person_release && own ? 'second' : 'alone'
}
