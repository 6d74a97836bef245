import { givenNames } from './given-names.ts'
import { firm, fold, otherWords, portWords, ship, street, streetBefore, tradeWords } from './nobody.ts'

export type Span = { start: number; end: number }

const part = String.raw`\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*`
const capitals = String.raw`\p{Lu}{2,}(?:[-'’]\p{Lu}{2,})*(?!\p{L})`
const word = `(?:${part}|${capitals})`
const particle =
  '(?:[Vv]an der|[Vv]an den|[Vv]an de|[Vv]an|[Dd]e la|[Dd]e los|[Dd]el|[Dd]e|[Dd]er|[Dd]en|[Vv]on|[Zz]u|[Dd]u|[Dd]i|[Dd]a|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[Bb]en|bin)'
const initial = String.raw`\p{Lu}\.[ -]?`
const person = String.raw`(?:(?:Dr|Prof)\. )?(?:${initial}){0,3}(?:${particle} )?${word}(?: (?:${particle} )?${word}){0,3}`

const title =
  '(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Dhr|dhr|Mevr|mevr|Mw|mw|Mme|Mlle|Sr|sr|Sra|sra)[.]?|M[.]|[Hh]eer|[Mm]evrouw|[Mm]eneer|Herrn?|Frau|Monsieur|Madame|Mademoiselle|[Ss]ieur|[Ss]eñora?|Don|[Dd]oña)'
const role =
  '(?:[Dd]river|DRIVER|[Ss]uspect|[Pp]lanner|[Ee]mployee|[Ff]oreman|[Gg]uard|[Dd]ocker|[Ll]asher|[Cc]hauffeur|[Vv]erdachte|[Mm]edewerk(?:er|ster)|[Kk]raanmachinist|[Uu]ithaler|[Ll]oodsmedewerker|[Cc]onducteur|[Ss]uspecte?|[Ee]mployée?|[Gg]rutier|[Cc]onductora?|[Ss]ospechos[oa]|[Ee]mplead[oa]|[Ee]stibador|[Gg]ruista)'
/** In German every noun has a capital: one word after these may be anything. */
const germanRole = '(?:Fahrer(?:in)?|Verdächtigen?r?|Beschuldigten?r?|Mitarbeiter(?:in)?|Disponent(?:in)?|Lkw-Fahrer)'
const called =
  "(?:named|called|driven by|by the name of|genaamd|heet|op naam van|namens|heißt|genannt|s['’]appelle|nommée?|appelée?|se llama|llamad[oa]|de nombre)"

const announced = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${title}|(?:${role}|(?<german>${germanRole})),?|${called}) (?<it>${person})`,
  'gu',
)
const written = new RegExp(String.raw`(?<![\p{L}\p{N}'’-])${word}(?: (?:${particle} )?${word}){1,3}`, 'gu')
const initials = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:(?:${initial}){2,3}(?:${particle} )?|${initial}(?:van|de|der|den|von|del|du|ten|ter) (?:(?:der|den|de|la) )?)${part}`,
  'gu',
)
/** Two capitals after these words are a person, a firm or a place; in German, anything at all. */
const withSomebody = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:with|by|met|door|avec|par|con|por|told|asked|paid|phoned|recruited) (?<it>${part} (?:${particle} )?${part})(?![\p{L}\p{N}])`,
  'gu',
)
const firmInitials = /^(?:B\. ?V|N\. ?V|S\. ?A|S\. ?L|U\. ?S|U\. ?K|E\. ?U|U\. ?N|P\. ?O|Z\. ?B)\./

/** Who is announced by a title or a deed, has initials, or carries a given name before another. */
export function names(text: string): Span[] {
  const marked = [...text.matchAll(announced)].flatMap((match) => announcedName(text, match))
  const short = [...text.matchAll(initials)]
    .filter(([raw]) => !firmInitials.test(raw))
    .map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }))
  const met = [...text.matchAll(withSomebody)].flatMap((match) => announcedName(text, match))
  return [...marked, ...short, ...pairs(text), ...met.filter(({ start, end }) => !isTrade(text.slice(start, end)))]
}

function announcedName(text: string, match: RegExpExecArray): Span[] {
  const name = nameOnly(match.groups?.it ?? '')
  const end = match.index + match[0].length - (match.groups?.it ?? '').length + name.length
  const german = match.groups?.german && !/ /.test(name)
  if (!name || (german && !isGiven(name)) || isNobody(name, text.slice(end, end + 14))) return []
  return [{ start: end - name.length, end }]
}

/** Articles that stand in names. */
const inNames = /^(?:de|der|den|het|la|le|les|los|el)$/i

/** Capitals go on in a text that is all capitals; a name does not. */
function nameOnly(name: string) {
  const words = name.split(' ')
  const stop = words.findIndex((each, at) => isOther(each) && (at === 0 || !inNames.test(each)))
  const shouted = /^\P{Ll}+$/u.test(name) ? 2 : words.length
  return words.slice(0, Math.min(stop < 0 ? words.length : stop, shouted)).join(' ')
}

function pairs(text: string): Span[] {
  return [...text.matchAll(written)].flatMap(({ 0: found, index }) => {
    const name = pairIn(found)
    if (!name) return []
    const start = index + found.lastIndexOf(name)
    const end = start + name.length
    const behind = text.slice(Math.max(0, start - 12), start)
    return isNobody(name, text.slice(end, end + 14)) || ship.test(behind) || streetBefore.test(behind)
      ? []
      : [{ start, end }]
  })
}

/** From the given name on; or, where the family name comes first in capitals, from there. */
function pairIn(found: string) {
  const words = found.split(' ')
  const at = words.findIndex((each) => isGiven(each))
  const before = words[at - 1] ?? ''
  if (at > 0 && at === words.length - 1)
    return /^\p{Lu}{3,}$/u.test(before) && !isOther(before) ? `${before} ${words[at]}` : ''
  const name = at < 0 ? '' : nameOnly(words.slice(at).join(' '))
  return name.includes(' ') ? name : ''
}

function isNobody(name: string, after: string) {
  const next = after.match(/^ \p{L}+/u)?.[0] ?? ''
  return (
    isPlace(name) ||
    street.test(name) ||
    street.test(name + next) ||
    firm.test(after) ||
    firm.test(name.replace(/^\S+/, ''))
  )
}

function isPlace(name: string) {
  return fold(name)
    .split(/[\s-]/)
    .every((each) => portWords.has(each) || each.length < 3)
}

function isGiven(name: string) {
  return givenNames.has(fold(name).split('-')[0] ?? '')
}

function isTrade(name: string) {
  return fold(name)
    .split(/[\s-]/)
    .some((each) => tradeWords.has(each))
}

function isOther(name: string) {
  return otherWords.has(fold(name))
}
