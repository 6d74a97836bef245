import { parse } from 'csv-parse/sync'
import english from '#app/languages/en/indicators.json' with { type: 'json' }
import dutch from '#app/languages/nl/indicators.json' with { type: 'json' }
import { type IndicatorType, indicatorTypes } from '../types.ts'

/** One line as it was pasted: `text` is all of it, so that nothing is lost when the rest makes no sense. */
export type Line = { text: string; type: IndicatorType | null; value: string; note: string }

/** Lines beyond these are not read: a page can say what became of a thousand, hardly of more. */
export const mostLines = 1_000

/**
 * Reads what was pasted or uploaded: a bare identifier on each line, or type, value and note between commas,
 * semicolons or tabs, with or without a line of headings.
 */
export function readLines(pasted: string, most = mostLines): Line[] {
  return rows(pasted)
    .filter(({ cells }) => cells.some(Boolean))
    .filter(({ cells }, index) => index > 0 || !isHeading(cells))
    .slice(0, most)
    .map(lineOf)
}

type Row = { text: string; cells: string[] }

/** A quote that never ends would swallow the rest: then each line is read by itself. */
function rows(pasted: string): Row[] {
  try {
    return read(pasted)
  } catch {
    return pasted.split(/\r\n|\r|\n/).map((text) => ({ text: text.trim(), cells: text.split(/[,;\t]/).map(trimmed) }))
  }
}

function read(pasted: string): Row[] {
  const records = parse(pasted, {
    delimiter: [',', ';', '\t'],
    bom: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as { raw: string; record: string[] }[]
  return records.map(({ raw, record }) => ({ text: raw.trim(), cells: record.map(trimmed) }))
}

function trimmed(cell: string) {
  return cell.trim()
}

function isHeading([first = '', second = '']: string[]) {
  return first.toLowerCase() === 'type' && second.toLowerCase() === 'value'
}

function lineOf({ text, cells: [first = '', ...rest] }: Row): Line {
  const type = typeNamed(first)
  if (!type || rest.length === 0) return { text, type: null, value: first, note: note(rest) }
  const [value = '', ...words] = rest
  return { text, type, value, note: note(words) }
}

function note(cells: string[]) {
  return cells.filter(Boolean).join(', ')
}

/** By its code, by its label in any language, or by the label without what stands in brackets. */
function typeNamed(name: string): IndicatorType | null {
  return names.get(name.toLowerCase()) ?? null
}

const names = new Map(
  indicatorTypes.flatMap((type) =>
    [type, english.type[type], dutch.type[type]]
      .flatMap((label) => [label, label.replace(/ \(.*\)$/, '')])
      .map((label) => [label.toLowerCase(), type] as const)
      .reverse(),
  ),
)
