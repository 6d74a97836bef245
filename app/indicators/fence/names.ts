import { portNames } from '#app/vocabulary/codes/ports.ts'
import { givenNames } from './given-names.ts'

export type Span = { start: number; end: number }

const part = String.raw`\p{Lu}(?:['’]\p{Lu})?[\p{Ll}]+(?:[-'’]\p{Lu}[\p{Ll}]+)*`
const particle =
  '(?:[Vv]an der|[Vv]an den|[Vv]an de|[Vv]an|[Dd]e la|[Dd]e los|[Dd]el|[Dd]e|[Dd]er|[Dd]en|[Vv]on|[Zz]u|[Dd]u|[Dd]i|[Dd]a|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[Bb]en|bin)'
const person = String.raw`(?:(?:Dr|Prof)\. )?(?:${particle} )?${part}(?: (?:${particle} )?${part}){0,3}`

/** Words that a name follows at once. */
const title = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Prof|[Dd]hr|[Mm]evr|[Mm]w|[Hh]eer|[Mm]evrouw|[Mm]eneer|Herrn?|Frau|M|Mme|Mlle|Monsieur|Madame|Mademoiselle|[Ss]r|[Ss]ra|[Ss]eñora?|Don|Doña|[Dd]oña)\.?`
const role =
  '(?:[Dd]river|[Ss]uspect|[Pp]lanner|[Ee]mployee|[Ff]oreman|[Gg]uard|[Dd]ocker|[Ll]asher|[Cc]hauffeur|[Vv]erdachte|[Mm]edewerk(?:er|ster)|[Kk]raanmachinist|[Pp]lanner|[Uu]ithaler|[Ll]oodsmedewerker|Fahrer(?:in)?|Verdächtigen?r?|Beschuldigten?r?|Mitarbeiter(?:in)?|Disponent(?:in)?|[Cc]onducteur|[Ss]uspecte?|[Ee]mployée?|[Gg]rutier|[Dd]ocker|[Cc]onductora?|[Ss]ospechos[oa]|[Ee]mplead[oa]|[Ee]stibador|[Gg]ruista)'
const called =
  "(?:named|called|driven by|by the name of|genaamd|heet|op naam van|namens|heißt|namens|genannt|s['’]appelle|nommée?|appelée?|se llama|llamad[oa]|de nombre)"

const announced = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${title}|${role},?|${called}) (?<it>${person})`, 'gu')
const written = new RegExp(String.raw`(?<![\p{L}\p{N}'’-])${part}(?: (?:${particle} )?${part}){1,3}`, 'gu')

/** Capitalised without being a person. */
const others = new Set(
  `the a an de het een der die das ein eine le la les un une el los las port harbour terminal customs police douane zoll
   polizei zeehavenpolitie autoridad aduana aduanas policia guardia gendarmerie europol monday tuesday wednesday thursday
   friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag montag dienstag mittwoch donnerstag
   freitag samstag sonntag january february march april may june july august september october november december januari
   februari maart mei juni juli augustus oktober januar februar marz mai dezember`.split(/\s+/),
)
const firm =
  /^ ?(?:Ltd|Limited|Inc|LLC|B\.?V|N\.?V|GmbH|AG|KG|S\.?A|SARL|SAS|S\.?L|SRL|Shipping|Line|Lines|Logistics|Logistiek|Logistik|Logistique|Trading|Transports?|Group|Terminals?)(?!\p{L})/u
const ship = /(?:MV|M\/V|MS|[Vv]essel|[Ss]hip|[Ss]chip|Schiff|[Nn]avire|[Bb]uque|ms|mv) $/
const known = new Set(Object.values(portNames).flatMap((name) => fold(name).split(/[\s-]/)))

/** Who is announced by a title or a deed, or carries a given name before another. */
export function names(text: string): Span[] {
  return [...[...text.matchAll(announced)].flatMap((match) => announcedName(text, match)), ...pairs(text)]
}

function announcedName(text: string, match: RegExpExecArray): Span[] {
  const name = match.groups?.it ?? ''
  const end = match.index + match[0].length
  const first = fold(name).split(' ')[0] ?? ''
  if (others.has(first) || isPlace(name) || firm.test(text.slice(end, end + 14))) return []
  return [{ start: end - name.length, end }]
}

function pairs(text: string): Span[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const { 0: name, index } = match
    const end = index + name.length
    const begin = name.split(' ').findIndex((word) => givenNames.has(fold(word).split('-')[0] ?? ''))
    if (begin < 0 || begin === name.split(' ').length - 1) return []
    const start = index + name.split(' ').slice(0, begin).join(' ').length + (begin > 0 ? 1 : 0)
    const notOne =
      isPlace(text.slice(start, end)) ||
      firm.test(text.slice(end, end + 14)) ||
      ship.test(text.slice(Math.max(0, start - 8), start))
    return notOne ? [] : [{ start, end }]
  })
}

function isPlace(name: string) {
  return fold(name)
    .split(/[\s-]/)
    .every((word) => known.has(word) || word.length < 3)
}

function fold(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
