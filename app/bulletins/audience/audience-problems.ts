import { audienceFault, type CircleKind } from '#app/vocabulary/audience.ts'
import { tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import type { AudienceChoice } from '../schema.ts'

type Choice = Pick<AudienceChoice, 'tlp' | 'included' | 'excluded'>
type Known = readonly { id: number; kind: string }[]
type Problems = Record<string, string[]> | null

/**
 * What contradicts itself in a choice of audience, as a sentence for the field that mends it; null when nothing does.
 * An empty choice is only unfinished. `known` are the chosen circles as far as the speaker knows them.
 */
export function audienceProblems({ tlp: level, included, excluded }: Choice, known: Known): Problems {
  if (level === tlp.clear) return null
  const kinds = new Map(known.map(({ id, kind }) => [id, kind as CircleKind]))
  const kindsOf = (circles: number[]) => circles.flatMap((id) => kinds.get(id) ?? [])
  if ([...included, ...excluded].some((id) => !kinds.has(id))) return { included: ['errors:field.misfit'] }
  if (excluded.some((id) => included.includes(id))) return { excluded: ['compose:problem.both'] }
  const found = audienceFault(level, kindsOf(included), kindsOf(excluded))
  if (found?.fault === 'kind') return { included: [kindProblem(found)] }
  return found?.fault === 'exclusion' ? { excluded: ['compose:problem.exclusion'] } : null
}

/** "Groups cannot be chosen for this marking: take them back, or mark it TLP:GREEN or TLP:AMBER." */
function kindProblem({ kind, markings }: { kind: CircleKind; markings: Parameters<typeof tlpLabel>[0][] }) {
  const labels = markings.map(tlpLabel).join(', ')
  return `compose:problem.kind_${kind}?${new URLSearchParams({ markings: labels })}`
}
