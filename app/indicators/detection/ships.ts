import { isCompany, isShip } from '../rules/imo.ts'
import { before, type Candidate, candidate, spanOf, strength } from './found.ts'

const number = String.raw`(?:[-\s]?(?:number|nummer|numéro|número|núm|num|no|nr|n°|nº))?`

const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:IMO|OMI)${number}(?: is| ist| est| es)?[\s.:=#°)-]{0,3}(?<it>\d{7})(?![\p{L}\p{N}])`,
  'giu',
)
const radio = new RegExp(
  String.raw`(?<![\p{L}\p{N}])MMSI${number}[\s.:=#°-]{0,3}(?<it>\d{3} ?\d{3} ?\d{3})(?![\p{L}\p{N}])`,
  'giu',
)

const sevenDigits = /(?<![\p{L}\p{N}.,/€$£-])[5-9]\d{6}(?![\p{L}\p{N}/€-]|[.,]\d)/gu

const saidAfter = /^[\s,(]{0,3}(?:(?:auch|also|ook|aussi|también)\s)?(IMO|OMI)(?![\p{L}\p{N}])/iu
const company =
  /(company|companies|owner|owned by|manager|rederij|eigenaar|reederei|eigner|armateur|compagnie|armador|naviera|empresa)[^.\n\d]{0,25}$/i
const ship =
  /(?<!\p{L})(m\/?v|m\.v\.|m\/?s|m\.s\.|mt|vessels?|ships?|schip|schepen|schiffe?s?|navires?|buques?|cargo|bulker|tanker|tug)(?!\p{L})[^.\n\d]{0,45}$/iu
const otherNumber =
  /(order|po|customer|client|klant|kunde|cliente|invoice|ref|case|file|ticket|dossier|factuur|auftrag|rechnung|vorgang|akte|commande|facture|pedido|factura|expediente|tel|phone|card|code|nr|no)[\s.:#]{0,3}$/i
const listed = /^\s{0,3}(?:\((?:IMO|OMI)\))?\s{0,2}(,|;|\/|&|and|en|und|et|y|e)?\s{0,3}(the|het|das|le|el)?\s?$/i

export function ships(text: string): Candidate[] {
  const sure = [...text.matchAll(named)].map((match) => sayWhich(text, match))
  return [...sure, ...bare(text, sure), ...radios(text)]
}

function sayWhich(text: string, match: RegExpExecArray) {
  const span = spanOf(match, strength.named)
  const digits = text.slice(span.start, span.end)
  const owner = company.test(before(text, match.index, 40)) && isCompany(digits)
  return candidate(owner ? 'imo_company' : 'imo_ship', text, span)
}

function radios(text: string) {
  return [...text.matchAll(radio)].map((match) => candidate('mmsi', text, spanOf(match, strength.named)))
}

/** Seven digits that do not say IMO themselves: the words around them, the list they stand in, or the whole text do. */
function bare(text: string, sure: Candidate[]) {
  const spoken = /(?<![\p{L}\p{N}])(IMO|OMI)(?![\p{L}\p{N}])(?!\P{L}{0,4}\d)/iu.test(text)
  const ends = new Set(sure.map(({ end }) => end))
  let last = 0
  return [...text.matchAll(sevenDigits)].flatMap((match) => {
    const { start, end } = spanOf(match, strength.near)
    const inList = last > 0 && start - last < 24 && listed.test(text.slice(last, start))
    const ours = ends.has(end) || inList || isSaid(text, start, end) || (spoken && isShip(match[0]))
    if (!ours || otherNumber.test(before(text, start, 14))) return []
    last = end
    return [candidate('imo_ship', text, { start, end, strength: strength.near })]
  })
}

function isSaid(text: string, start: number, end: number) {
  if (saidAfter.test(text.slice(end, end + 10))) return true
  return isShip(text.slice(start, end)) && ship.test(before(text, start, 60))
}
