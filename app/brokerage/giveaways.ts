/** What a house is known by. `desk` are its mail addresses and telephone numbers. */
export type House = {
  names: readonly string[]
  people: readonly string[]
  places: readonly string[]
  desk: readonly string[]
}

export type Why = 'house' | 'person' | 'place' | 'desk' | 'phrase'

/** Words of a text that may tell whose it is; `end` is the first sign after them. */
export type Giveaway = { why: Why; start: number; end: number }

/** Part of a text, and why it may give somebody away. */
export type Piece = { text: string; why: Why | null }

/** Words that many houses have in their names. */
const common = new Set(
  `a an and at authority bv container customs de den depot der dienst douane empty for freight gmbh group haven havenbedrijf
  haulage het inland international line lines logistics maritime of police politie port ports rail rederij sa service services
  shipping terminal terminals the transport trucking van voor warehouse`.split(/\s+/),
)

const shortest = 4

/** "Scheldt Terminals" goes by that, by Scheldt, and by its initials where there are three. */
export function namesOf(name: string) {
  const words = name.split(/[\s-]+/).filter(Boolean)
  const telling = words.filter((word) => word.length >= shortest && !common.has(word.toLowerCase()))
  const initials = words.map((word) => word.charAt(0)).join('')
  return [name, ...telling, ...(words.length >= 3 ? [initials.toUpperCase()] : [])]
}

/** Mirjam van der Meer goes by all of it, and by Meer. */
export function personNames(name: string) {
  const surname = name.split(/\s+/).at(-1) ?? ''
  return surname.length >= shortest ? [name, surname] : [name]
}

const own = {
  en: 'terminal|port|quay|berth|wharf|gate|fence|depot|yard|store|site|warehouse|office|desk|budget|control room|staff|crew|team|people|drivers?|employees?|colleagues?|foreman|managers?|planners?|guards?|cameras?|customers?|clients?|ships?|vessels?|company|organisation|firm|members?',
  nl: "terminal|haven|kade|ligplaats|poort|hek|depot|terrein|loods|koelhuis|magazijn|kantoor|meldkamer|budget|personeel|ploeg|team|mensen|chauffeurs?|medewerkers?|collega(?:'s)?|voorman|planners?|bewaking|bewakers?|camera(?:'s)?|klant(?:en)?|schip|schepen|bedrijf|organisatie|leden",
}

/** "Our terminal", "our whole security budget", "we at", "here at": who speaks like this was there. */
const phrases = [
  new RegExp(`\\b(?:our|my)(?: [\\p{L}-]{1,20}){0,2} (?:${own.en})\\b`, 'giu'),
  new RegExp(`\\b(?:onze|ons|mijn)(?: [\\p{L}-]{1,20}){0,2} (?:${own.nl})\\b`, 'giu'),
  /\b(?:we|us) (?:here )?(?:at|in|from)\b/giu,
  /\bhere at\b/giu,
  /\b(?:wij|we|ons) (?:hier )?(?:bij|in|van)\b/giu,
  /\bhier bij\b/giu,
]

/** What in a text may tell whose it is, from the first to the last, none inside another. */
export function giveaways(text: string, house: House): Giveaway[] {
  const found = [
    ...wordsIn(text, house.desk, 'desk'),
    ...wordsIn(text, house.names, 'house'),
    ...wordsIn(text, house.people, 'person'),
    ...wordsIn(text, house.places, 'place'),
    ...numbersIn(text, house.desk),
    ...phrases.flatMap((phrase) => matchesIn(text, phrase, 'phrase')),
  ]
  const apart: Giveaway[] = []
  for (const each of found.sort((one, other) => one.start - other.start || other.end - one.end))
    if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each)
  return apart
}

/** A text in pieces, those that give something away marked. */
export function pieces(text: string, found: readonly Giveaway[]): Piece[] {
  const cut: Piece[] = []
  let done = 0
  for (const { why, start, end } of found) {
    cut.push({ text: text.slice(done, start), why: null }, { text: text.slice(start, end), why })
    done = end
  }
  return [...cut, { text: text.slice(done), why: null }].filter((piece) => piece.text !== '')
}

function wordsIn(text: string, words: readonly string[], why: Why) {
  const sought = [...new Set(words.filter((word) => word.trim() !== ''))].map(literal)
  if (sought.length === 0) return []
  return matchesIn(text, new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), why)
}

function literal(word: string) {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

/** However it is grouped: only the last eight digits are compared, so that the country code may be missing. */
function numbersIn(text: string, desk: readonly string[]) {
  const ends = desk.map((each) => each.replace(/\D/g, '').slice(-8)).filter((digits) => digits.length === 8)
  return matchesIn(text, /\+?\d[\d ()./-]{6,24}\d/gu, 'desk').filter(({ start, end }) =>
    ends.includes(text.slice(start, end).replace(/\D/g, '').slice(-8)),
  )
}

function matchesIn(text: string, pattern: RegExp, why: Why): Giveaway[] {
  return [...text.matchAll(pattern)].map((match) => ({ why, start: match.index, end: match.index + match[0].length }))
}
