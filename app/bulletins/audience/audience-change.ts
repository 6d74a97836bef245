/** Somebody who can read a layer, as far as the originator may know. */
export type Seer = {
  position: number
  kind: string
  group_name: string | null
  organisation_name: string | null
  people: number
}

/** `counted` are there as before, with another number of people than the `before` that was shown. */
export type AudienceChange = { added: Seer[]; removed: Seer[]; counted: (Seer & { before: number })[] }

/** What a page showed, in a form that a hidden field carries back. */
export function writtenAudience(lines: readonly Seer[]) {
  return JSON.stringify(
    lines.map((line) => [line.position, line.kind, line.group_name, line.organisation_name, line.people]),
  )
}

/** Who came and who went since the page was shown; null when nothing did. A mangled field reads as an empty one. */
export function audienceChange(seen: string, now: readonly Seer[]): AudienceChange | null {
  const before = readAudience(seen)
  const [had, has] = [countsBySeer(before), countsBySeer(now)]
  const added = now.filter((line) => !had.has(nameOf(line)))
  const removed = before.filter((line) => !has.has(nameOf(line)))
  const counted = [...has].flatMap(([name, { line, counts }]) => {
    const then = had.get(name)?.counts ?? counts
    return String(then) === String(counts) ? [] : [{ ...line, people: sum(counts), before: sum(then) }]
  })
  return added.length + removed.length + counted.length > 0 ? { added, removed, counted } : null
}

/** Those in no directory share one name: the numbers of their people stand side by side, each by itself. */
function countsBySeer(lines: readonly Seer[]) {
  const seers = new Map<string, { line: Seer; counts: number[] }>()
  for (const line of lines) {
    const counts = [...(seers.get(nameOf(line))?.counts ?? []), line.people]
    seers.set(nameOf(line), { line, counts: counts.sort((a, b) => a - b) })
  }
  return seers
}

function nameOf(line: Seer) {
  return writtenAudience([{ ...line, people: 0 }])
}

function sum(counts: readonly number[]) {
  return counts.reduce((total, count) => total + count, 0)
}

function readAudience(text: string): Seer[] {
  const rows = parsed(text)
  return Array.isArray(rows) ? rows.filter(isRow).map(seerOf) : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Row = [number, string, string | null, string | null, number]

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 5) return false
  const [position, kind, group, organisation, people] = row
  const name = (value: unknown) => value === null || typeof value === 'string'
  return (
    typeof position === 'number' &&
    typeof kind === 'string' &&
    name(group) &&
    name(organisation) &&
    typeof people === 'number'
  )
}

function seerOf([position, kind, group_name, organisation_name, people]: Row): Seer {
  return { position, kind, group_name, organisation_name, people }
}
