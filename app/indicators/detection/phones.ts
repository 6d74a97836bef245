import type { CountryCode } from 'libphonenumber-js/min'
import { internationalOf } from '../rules/phone.ts'
import { before, type Candidate, candidate, spanOf, strength } from './found.ts'

const international =
  /(?<![\p{L}\p{N}+])(?:\((?:\+|00)[1-9]\d{0,2}\)|(?:\+|00)[1-9])(?:[ \t()./-]{0,2}\d){6,14}(?![\p{L}\p{N}])/gu
const national = /(?<![\p{L}\p{N}+.,-])[(]?(?:0[1-9]|[6-9]\d)(?:[ \t()./-]{0,3}\d){6,10}(?![\p{L}\p{N}]|[.,-]\d)/gu

const said =
  /(?<!\p{L})([tm][.:] ?$|phones?|telephones?|tel|call|calls|mobile|cell|gsm|whatsapp|ask|ring|dial|text|telefoon|bel|bellen|belt|mobiel|nummer|telefon|handy|mobil|rückruf|anruf|anrufen|ruf|téléphones?|tél|portable|mobile|appele[rz]|rappele[rz]|numéro|teléfono|móvil|llama|llame|llámame|llámeme|llamar|número)(?!\p{L})[^\n\d]{0,30}$/iu

/** Where a number without its country is dialled, by the language of the text; the first that knows the number wins. */
const countries: Record<string, CountryCode[]> = {
  nl: ['NL', 'BE'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  es: ['ES'],
  en: ['GB', 'IE'],
}

/** How Belgians write a mobile number; in the Netherlands and France other towns have the same digits. */
const inPairs = /^04\d\d[ /.]\d\d[ .]\d\d[ .]\d\d$/

export function phones(text: string, language: string): Candidate[] {
  const abroad = [...text.matchAll(international)]
    .map((match) => candidate('phone', text, spanOf(match, strength.shaped)))
    .filter(({ value }) => value.startsWith('+'))
  return [...abroad, ...[...text.matchAll(national)].flatMap((match) => athome(text, match, language))]
}

function athome(text: string, match: RegExpExecArray, language: string): Candidate[] {
  const span = spanOf(match, strength.near)
  if (!said.test(before(text, span.start, 50))) return []
  const raw = match[0]
  const homes = [...(inPairs.test(raw) ? (['BE'] as const) : []), ...(countries[language] ?? [])]
  const [value] = homes.flatMap((country) => internationalOf(raw, country) ?? [])
  if (!value) return []
  return [{ ...span, type: 'phone', raw, value, outcome: 'warn', reason: 'phone_country_guessed' }]
}
