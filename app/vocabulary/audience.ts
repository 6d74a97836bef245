import { type Tlp, tlp, tlps } from './tlp.ts'

/** The smallest units of audience, from the widest to the narrowest. */
export const circleKinds = ['public', 'alliance', 'group', 'organisation', 'person'] as const

export type CircleKind = (typeof circleKinds)[number]

const hearers: Record<Tlp, readonly CircleKind[]> = {
  [tlp.clear]: ['public'],
  [tlp.green]: ['alliance', 'group', 'organisation', 'person'],
  [tlp.amber]: ['group', 'organisation'],
  [tlp.amberStrict]: ['organisation'],
  [tlp.red]: ['person'],
}

/** The markings under which a circle of this kind may be named, so that a refusal can say how to mend it. */
export function markingsFor(kind: CircleKind): Tlp[] {
  return tlps.filter((level) => hearers[level].includes(kind))
}

export type AudienceFault =
  | { fault: 'nobody' }
  | { fault: 'kind'; kind: CircleKind; markings: Tlp[] }
  | { fault: 'exclusion' }

/** The first contradiction between a marking and its circles, or null. The own organisation need not be named. */
export function audienceFault(
  level: Tlp,
  audience: readonly CircleKind[],
  excluded: readonly CircleKind[] = [],
): AudienceFault | null {
  if (audience.length === 0) return { fault: 'nobody' }
  const kind = audience.find((each) => !hearers[level].includes(each))
  if (kind) return { fault: 'kind', kind, markings: markingsFor(kind) }
  return excluded.every((each) => mayExclude(level, each)) ? null : { fault: 'exclusion' }
}

/** An organisation or a group can be excluded from anything but CLEAR. */
export function mayExclude(level: Tlp, kind: CircleKind) {
  return level !== tlp.clear && (kind === 'organisation' || kind === 'group')
}

/** One to four layers, each stricter than the one before. */
export function layersNarrow(levels: readonly Tlp[]) {
  if (levels.length < 1 || levels.length > 4) return false
  return levels.every((level, index) => index === 0 || level > (levels[index - 1] ?? level))
}
