import { tlp } from '#app/vocabulary/tlp.ts'
import type { AudienceLine } from '../queries/audience-of.server.ts'

/** Somebody whose view can be tried, as far as the originator may know who that is. */
export type Recipient = Pick<AudienceLine, 'kind' | 'group_name' | 'organisation_name' | 'own'> & { key: string }

/** Everybody whom no line names. */
export const others = 'others'

/** One for each organisation, for each group that keeps its members to itself, and for those that are not told by name. */
export function recipients(audience: readonly AudienceLine[]): Recipient[] {
  const found = new Map<string, Recipient>()
  for (const line of audience) {
    const { kind, group_name, organisation_name, own } = line
    const key = keyOf(line)
    if (!found.has(key)) found.set(key, { key, kind, group_name, organisation_name, own })
  }
  return [...found.values()]
}

function keyOf({ kind, organisation_id, group_name }: AudienceLine) {
  if (kind === 'public') return 'public'
  return organisation_id ?? (group_name ? `group:${group_name}` : 'unlisted')
}

type Layer = { position: number; tlp: number }

/**
 * The layers that a recipient gets, each with how many of its people are told to read it. Whoever reads a layer reads
 * those above, also where a line says so of a wider circle; what is CLEAR is for all.
 */
export function viewOf<L extends Layer>(key: string, layers: readonly L[], audience: readonly AudienceLine[]) {
  const all = layers.map((layer) => {
    const lines = audience.filter((line) => line.position === layer.position && keyOf(line) === key)
    return { ...layer, people: lines.reduce((sum, line) => sum + line.people, 0) }
  })
  return all.slice(0, 1 + all.findLastIndex(({ people, tlp: level }) => people > 0 || level === tlp.clear))
}

/**
 * The groups that keep their members to themselves and get a layer which this recipient is not shown: whether it
 * belongs to one of them is not told, so this is said of everybody alike.
 */
export function unknownGroups(key: string, shown: number, audience: readonly AudienceLine[]) {
  const names = audience.flatMap((line) =>
    line.position > shown && line.organisation_id === null && line.group_name && keyOf(line) !== key
      ? [line.group_name]
      : [],
  )
  return [...new Set(names)]
}
