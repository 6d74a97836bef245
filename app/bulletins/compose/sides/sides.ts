import { tlp } from '#app/vocabulary/tlp.ts'
import type { AudienceLine } from '../../queries/audience-of.server.ts'

/** All who see the layers down to `depth` and none below it. */
export type Side = { depth: number; lines: AudienceLine[] }

/**
 * Everybody who sees something, put together by what they see, the widest view first. Whoever is in the line of a
 * deeper layer is counted there alone; of an organisation some may see more than the others.
 */
export function sidesOf(
  layers: readonly { position: number; tlp: number }[],
  audience: readonly AudienceLine[],
): Side[] {
  return layers.map(({ position }) => ({
    depth: position,
    lines: audience.filter((line) => line.position === position).flatMap((line) => without(line, audience)),
  }))
}

function without(line: AudienceLine, audience: readonly AudienceLine[]): AudienceLine[] {
  const deeper = audience.filter((other) => other.position === line.position + 1 && keyOf(other) === keyOf(line))
  const people = line.people - deeper.reduce((sum, other) => sum + other.people, 0)
  return people > 0 || line.kind === 'public' ? [{ ...line, people: Math.max(people, 0) }] : []
}

function keyOf({ kind, organisation_id, group_name }: AudienceLine) {
  return organisation_id ?? group_name ?? kind
}

/** Whether there is anybody who finds nothing at all. */
export function hasOthers(layers: readonly { tlp: number }[]) {
  return layers[0]?.tlp !== tlp.clear
}
