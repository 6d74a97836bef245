import { type Tlp, tlp, tlps } from '#app/vocabulary/tlp.ts'

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
