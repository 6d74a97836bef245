import { carrierBill } from '../rules/papers.ts'
import { type Candidate, candidate, spanOf, strength } from './found.ts'

const label = String.raw`(?:[- s]{0,2}(?:number|numbers|nummers?|nrs?|no|n°|nº|ref|reference|referentie|referenz|référence|referencia|code))?[\s.:#=]{0,3}`
const code = String.raw`(?<it>(?=[A-Z]*\d)[A-Z0-9]{6,20})(?![\p{L}\p{N}])`
const word = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})${label}${code}`, 'gu')

const bill = word(
  String.raw`B\/L|[Bb]ill of [Ll]ading|[Cc]ognossement|[Vv]rachtbrief|[Kk]onnossement|[Cc]onnaissement|[Cc]onocimiento(?: de embarque)?|BOL|BL`,
)
const booking = word('[Bb]ooking|[Bb]oeking|BKG|[Bb]kg|[Bb]uchung|[Rr]éservation|[Rr]eserva')
const carrier = /(?<![A-Za-z0-9])(?:EGLV|MAEU|MEDU|HLCU|ONEY|COSU|CMDU)[A-Z0-9]{8,12}(?![A-Za-z0-9])/g

const goods =
  /(?<![\p{L}\p{N}])(?:HS|H\.S\.|SH|S\.H\.|GN|KN|TARIC|[Cc]ommodity code|[Ww]arennummer|[Gg]oederencode|[Pp]artida|SA)(?:[- ]?(?:[Cc]ode|[Nn]r))?[\s.:=]{0,3}(?<it>\d{4}(?:[. ]?\d{2}){1,3})(?![\p{L}\p{N}])/gu

const sizeType = /(?<![\p{L}\p{N}-])[1-4L][0-9CDEF][GRUTVBPSH][0-9](?![\p{L}\p{N}-])/gu

export function papers(text: string): Candidate[] {
  const named = (type: 'bill_of_lading' | 'booking' | 'hs_code', pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => candidate(type, text, spanOf(match, strength.near)))
  return [
    ...named('bill_of_lading', bill),
    ...named('booking', booking),
    ...named('hs_code', goods),
    ...[...text.matchAll(carrier)]
      .filter(([raw]) => carrierBill.test(raw))
      .map((match) => candidate('bill_of_lading', text, spanOf(match, strength.shaped))),
    ...[...text.matchAll(sizeType)]
      .map((match) => candidate('container_size_type', text, spanOf(match, strength.guessed)))
      .filter(({ outcome }) => outcome === 'ok'),
  ]
}
