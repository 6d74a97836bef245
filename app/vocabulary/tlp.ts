/** Traffic Light Protocol 2.0, from the widest audience to the narrowest; the numbers stand in the database. */
export const tlp = { clear: 0, green: 1, amber: 2, amberStrict: 3, red: 4 } as const

export type Tlp = (typeof tlp)[keyof typeof tlp]

export const tlps = [0, 1, 2, 3, 4] as const

const labels = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const

export type TlpLabel = (typeof labels)[number]

/** Exactly as FIRST writes it: capitals, no space, the same in every language. */
export function tlpLabel(level: Tlp): TlpLabel {
  return labels[level]
}

export function isTlp(value: unknown): value is Tlp {
  return tlps.some((level) => level === value)
}

/** Reads a label as people type it: any case, with or without the prefix. */
export function tlpOf(text: string): Tlp | null {
  const name = text.trim().toUpperCase().replace(/^TLP:/, '')
  return tlps.find((level) => labels[level] === `TLP:${name}`) ?? null
}

/** The ceiling of a reader is the strictest marking that the own administrator lets through. */
export function isWithin(level: Tlp, ceiling: Tlp) {
  return level <= ceiling
}

/** AMBER and above leave the portal as reference, marking, severity and link, never as content. */
export function mayTravel(level: Tlp) {
  return level <= tlp.green
}

/** A second person releases these, unless the organisation has switched that off. */
export function needsSecondPerson(level: Tlp) {
  return level >= tlp.amberStrict
}
