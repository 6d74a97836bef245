import { audienceFault, type CircleKind } from '#app/vocabulary/audience.ts'
import { may } from '#app/vocabulary/roles.ts'
import { needsSecondPerson, type Tlp, tlp, tlps } from '#app/vocabulary/tlp.ts'

type Written = {
  title: string
  body: string
  tlp: Tlp
  valid_until: Date | null
  named: readonly { kind: string; stance: 'included' | 'excluded' }[]
}

export type ReleaseFault = 'title_missing' | 'text_missing' | 'validity_past' | 'nobody' | 'kind' | 'exclusion'

/** What stands in the way of a release, in the order of the steps that mend it. The database checks again. */
export function releaseFaults({ title, body, tlp, valid_until, named }: Written, now: Date): ReleaseFault[] {
  const kinds = (stance: string) =>
    named.filter((circle) => circle.stance === stance).map(({ kind }) => kind as CircleKind)
  const faults: (ReleaseFault | false | undefined)[] = [
    title.trim() === '' && 'title_missing',
    body.trim() === '' && 'text_missing',
    valid_until !== null && valid_until <= now && 'validity_past',
    audienceFault(tlp, kinds('included'), kinds('excluded'))?.fault,
  ]
  return faults.filter((fault) => typeof fault === 'string')
}

/** Which step of the composer mends a fault. */
export function stepFor(fault: ReleaseFault) {
  return fault === 'nobody' || fault === 'kind' || fault === 'exclusion' ? 'audience' : 'edit'
}

type Releaser = { person_id: string; roles: readonly string[] }

/** Why somebody else has to release this, or null: the speaker may. */
export function colleagueNeeded(
  draft: { tlp: Tlp; author_id: string; editor_id: string | null; two_person_release: boolean },
  releaser: Releaser,
): 'not_a_publisher' | 'second_person' | null {
  if (!may(releaser.roles, 'release')) return 'not_a_publisher'
  const own = [draft.author_id, draft.editor_id].includes(releaser.person_id)
  return own && draft.two_person_release && needsSecondPerson(draft.tlp) ? 'second_person' : null
}

type Marker = { person_id: string; ceiling: number }

/**
 * The strictest marking under which the speaker still sees the draft: the own ceiling, and RED only for its author and
 * the colleague who was asked.
 */
export function highestMarking(draft: { author_id: string; reviewer_id: string | null }, speaker: Marker) {
  const named = [draft.author_id, draft.reviewer_id].includes(speaker.person_id)
  return Math.min(speaker.ceiling, named ? tlp.red : tlp.amberStrict) as Tlp
}

type Sensitive = Parameters<typeof highestMarking>[0]

/** The marking of a layer that is added under one of this marking; null where the speaker can mark nothing stricter. */
export function nextMarking(above: Tlp, draft: Sensitive, speaker: Marker): Tlp | null {
  const highest = highestMarking(draft, speaker)
  return tlps.find((level) => level > above && level <= highest) ?? null
}

export type LayerFault = { position: number; fault: 'not_stricter' | 'wider' }

/** Which layers are not inside the one above. `wider` are those of which the database says that they reach further. */
export function layerFaults(layers: readonly { position: number; tlp: Tlp }[], wider: readonly number[]): LayerFault[] {
  return layers.flatMap(({ position, tlp: level }, index) => {
    const above = layers[index - 1]
    if (above && above.tlp >= level) return { position, fault: 'not_stricter' as const }
    return above && wider.includes(position) ? { position, fault: 'wider' as const } : []
  })
}
