/** Somebody who can read a layer, as far as the originator may know. */
export type Seer = {
  position: number
  kind: string
  group_name: string | null
  organisation_name: string | null
  people: number
}

export type AudienceChange = { added: Seer[]; removed: Seer[] }

/** What a page showed, in a form that a hidden field carries back. */
export function writtenAudience(lines: readonly Seer[]) {
  return JSON.stringify(
    lines.map((line) => [line.position, line.kind, line.group_name, line.organisation_name, line.people]),
  )
}

/** Who came and who went since the page was shown; null when nothing did. A mangled field reads as an empty one. */
export function audienceChange(seen: string, now: readonly Seer[]): AudienceChange | null {
  const before = readAudience(seen)
  const written = (line: Seer) => writtenAudience([line])
  const [had, has] = [new Set(before.map(written)), new Set(now.map(written))]
  const added = now.filter((line) => !had.has(written(line)))
  const removed = before.filter((line) => !has.has(written(line)))
  return added.length + removed.length > 0 ? { added, removed } : null
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
