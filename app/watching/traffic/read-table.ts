import { parse } from 'csv-parse/sync'
import { arrivalOf } from './arrival.ts'
import { containerNumber, nothingSaid, portsIn, type Said, shipNumber } from './expectation.ts'

type Field = 'ship' | 'imo' | 'container' | 'port' | 'last_ports' | 'eta' | 'note'

const headings: [Field, RegExp][] = [
  ['last_ports', /^(last|previous|vorige|laatste).*(port|haven)/],
  ['container', /^(container|box|unit|equipment)/],
  ['imo', /^imo/],
  ['ship', /^(ship|vessel|schip|name|naam)/],
  ['eta', /^(eta|arrival|expected|aankomst|verwacht)/],
  ['port', /^(port|haven|terminal)/],
  ['note', /^(note|agent|remark|opmerking|notitie)/],
]

/** A line each; by its headings, or without them each cell by what it is. */
export function readTable(text: string, most: number): Said[] {
  const [first, ...rest] = rows(text)
  if (!first) return []
  const fields = first.map((cell) => headings.find(([, name]) => name.test(cell.toLowerCase()))?.[0] ?? null)
  if (!fields.includes('eta')) return [first, ...rest].slice(0, most).map(byContent)
  return rest.slice(0, most).map((cells) => byHeading(cells, fields))
}

function rows(text: string): string[][] {
  const options = { delimiter: [',', ';', '\t'], bom: true, trim: true, relax_column_count: true, relax_quotes: true }
  try {
    return parse(text, { ...options, skip_empty_lines: true }).filter((cells) => cells.some(Boolean))
  } catch {
    // a quote that never ends would swallow the rest
    return text
      .split(/\r\n|\r|\n/)
      .flatMap((line) => (line.trim() ? [line.split(/[,;\t]/).map((cell) => cell.trim())] : []))
  }
}

function byHeading(cells: string[], fields: (Field | null)[]): Said {
  const said = { ...nothingSaid, text: cells.join(', ') }
  for (const [index, cell] of cells.entries()) Object.assign(said, saidBy(fields[index] ?? null, cell))
  return said
}

function saidBy(field: Field | null, cell: string): Partial<Said> {
  if (!field || !cell) return {}
  if (field === 'eta') return { eta: arrivalOf(cell) }
  if (field === 'imo') return { imo: shipNumber(cell) }
  if (field === 'container') return { container: containerNumber(cell) }
  if (field === 'port') return { port: portsIn(cell)[0] ?? '' }
  if (field === 'last_ports') return { last_ports: portsIn(cell) }
  return { [field]: cell }
}

/** In any order: the first port is where it goes, the others are where it comes from; the first words are the ship. */
function byContent(cells: string[]): Said {
  const said: Said = { ...nothingSaid, text: cells.join(', ') }
  const words: string[] = []
  for (const cell of cells) if (cell && !take(said, cell)) words.push(cell)
  if (!said.container) said.ship = words.shift() ?? ''
  return { ...said, note: words.join(', ') }
}

function take(said: Said, cell: string) {
  const eta = said.eta ? null : arrivalOf(cell)
  if (eta) return Boolean(Object.assign(said, { eta }))
  const imo = said.imo ? '' : shipNumber(cell)
  if (imo) return Boolean(Object.assign(said, { imo }))
  const container = said.container ? '' : containerNumber(cell)
  if (container) return Boolean(Object.assign(said, { container }))
  return takePorts(said, cell)
}

function takePorts(said: Said, cell: string) {
  const ports = /^[A-Z]{5}([\s|/+>-]+[A-Z2-9]{5})*$/.test(cell) ? portsIn(cell) : []
  if (ports.length === 0) return false
  const [port = '', ...others] = ports
  if (said.port) said.last_ports = [...said.last_ports, ...ports]
  else Object.assign(said, { port, last_ports: others })
  return true
}
