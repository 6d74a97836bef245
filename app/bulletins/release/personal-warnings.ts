import { type PersonalKind, personalData } from '#app/indicators/fence.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'

type Written = { position: number; tlp: Tlp; body: string; answers: Record<string, unknown>; notes: readonly string[] }

/** What looks like personal data in a layer: the words are for whoever releases it, kind and count for the register. */
export type PersonalWarning = { position: number; kind: PersonalKind; words: string[] }

/** The layers of which each warning has to be mended or overruled; stricter ones go to few, and are only looked at. */
export function isFenced(level: Tlp) {
  return level <= tlp.amber
}

/** The title reads with the widest layer. */
export function personalWarnings(title: string, layers: readonly Written[]): PersonalWarning[] {
  return layers.filter((layer) => isFenced(layer.tlp)).flatMap((layer) => warningsIn(title, layer))
}

function warningsIn(title: string, { position, body, answers, notes }: Written): PersonalWarning[] {
  const texts = [position === 1 ? title : '', body, ...Object.values(answers).map(String), ...notes]
  const found = new Map<PersonalKind, string[]>()
  for (const { kind, text } of texts.flatMap((each) => personalData(each)))
    found.set(kind, [...(found.get(kind) ?? []), text])
  return [...found].map(([kind, words]) => ({ position, kind, words }))
}
