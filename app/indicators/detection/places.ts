import { portNames } from '#app/vocabulary/codes/port-names.ts'
import { type Port, ports } from '#app/vocabulary/codes/ports.ts'
import { before, type Candidate, candidate, strength } from './found.ts'
import { otherPortNames } from './port-names.ts'

type Place = { words: string[]; port: Port }

/** Ports by the first word of each name they have, in one case and without accents. */
const byFirstWord = new Map<string, Place[]>()
for (const [name, port] of names()) {
  const words = fold(name).split(/[\s-]+/)
  const first = words[0] ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, port }].sort(longestFirst))
}

/** Names of ports that are also words, people or other places: they count only after a word of place. */
const common = new Set(
  `turbo tema cork santos vigo salvador georgetown kingston praia balboa moin cartagena cristobal suape apapa sines riga
   bremen valencia mersin limon paita varna koper gand gent burgas durban veracruz`.split(/\s+/),
)
const ofPlace =
  /(?<!\p{L})(in|ex|from|to|via|at|near|off|port of|haven|uit|naar|te|bij|van|aus|nach|von|vor|über|hafen|de|à|au|depuis|vers|devant|port|en|desde|hacia|frente a|vía|puerto de|ports|havens|häfen|puertos|pol|pod|place|plaats|ort|lieu|lugar|eta|origin|herkomst|origine|origen)[\s:]{1,3}$/iu
const ofList = /[,;/]\s?$|(?<!\p{L})(and|en|und|et|y)\s$/u

const word = /(?<![\p{L}\p{N}@])\p{Lu}[\p{L}']+/gu
const locode = /(?<![\p{L}\p{N}])[A-Z]{2} ?[A-Z]{3}(?![\p{L}\p{N}])/gu
const codes = new Set<string>(ports)

export function places(text: string): Candidate[] {
  const named = [...text.matchAll(word)].flatMap((match) => byName(text, match.index, match[0]))
  const coded = [...text.matchAll(locode)]
    .filter(([raw]) => codes.has(raw.replace(' ', '')))
    .map(({ 0: raw, index }) =>
      candidate('unlocode', text, { start: index, end: index + raw.length, strength: strength.shaped }),
    )
  return [...coded, ...inContext(text, named)]
}

function names(): [string, Port][] {
  const own = Object.entries(portNames) as [Port, string][]
  return [...own.map(([port, name]): [string, Port] => [name, port]), ...otherPortNames]
}

function longestFirst(a: Place, b: Place) {
  return b.words.length - a.words.length
}

function fold(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function byName(text: string, start: number, first: string): Candidate[] {
  for (const { words, port } of byFirstWord.get(fold(first)) ?? []) {
    const end = endOf(text, start, words)
    if (end === null) continue
    const raw = text.slice(start, end)
    return [{ type: 'unlocode', raw, value: port, outcome: 'ok', reason: null, start, end, strength: strength.guessed }]
  }
  return []
}

/** Where the name ends that begins here, or null if other words follow. */
function endOf(text: string, start: number, words: string[]) {
  const rest = text.slice(start, start + 40)
  const found = /^[\p{L}']+(?:[ -][\p{L}']+)*/u.exec(rest)?.[0] ?? ''
  const read = found
    .split(/(?<=[ -])/)
    .slice(0, words.length)
    .join('')
    .replace(/[ -]$/, '')
  return fold(read).split(/[ -]/).join(' ') === words.join(' ') ? start + read.length : null
}

/** A common word counts after a word of place, or in a list after a port. */
function inContext(text: string, named: Candidate[]) {
  let last: Candidate | undefined
  return named.filter((place) => {
    const plain = common.has(fold(place.raw))
    if (plain && /^ \p{Lu}/u.test(text.slice(place.end, place.end + 2))) return false
    const behind = before(text, place.start, 16)
    const listed = last !== undefined && place.start - last.end < 6 && ofList.test(behind)
    const counts = !plain || listed || ofPlace.test(behind)
    if (counts) last = place
    return counts
  })
}
