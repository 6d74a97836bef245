import { before, type Candidate, candidate, spanOf, strength } from './found.ts'

/** How the countries of the neighbourhood write their plates, apart from each other by form. */
const forms: Record<string, string> = {
  NL: String.raw`(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])(?:\d{1,3}|[A-Z]{1,3})(?:-(?:\d{1,3}|[A-Z]{1,3})){2}`,
  BE: String.raw`\d-[A-Z]{3}-\d{3}|[A-Z]{3}-\d{3}|Q-[A-Z]{3}-\d{3}`,
  DE: String.raw`[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?|[A-ZÄÖÜ]{1,3}-\d{3,6}`,
  FR: String.raw`[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}`,
  ES: String.raw`\d{4}[- ]?[B-DF-HJ-NP-TV-Z]{3}|R[- ]?\d{4}[- ]?[B-DF-HJ-NP-TV-Z]{3}`,
  PT: String.raw`[A-Z\d]{2}-[A-Z\d]{2}-[A-Z\d]{2}`,
  PL: String.raw`[A-Z]{2,3} ?\d[A-Z\d]{3,4}`,
  GB: String.raw`[A-Z]{2}\d{2} ?[A-Z]{3}`,
  IT: String.raw`[A-Z]{2} ?\d{3} ?[A-Z]{2}`,
  LT: String.raw`[A-Z]{3} ?\d{3}`,
  RO: String.raw`[A-Z]{1,2}[- ]?\d{2,3}[- ]?[A-Z]{3}`,
}
const signs: Record<string, string> = { B: 'BE', D: 'DE', F: 'FR', E: 'ES', P: 'PT', UK: 'GB', I: 'IT' }

const withCountry = new RegExp(
  Object.entries(forms)
    .map(([country, form]) => String.raw`(?<![\p{L}\p{N}-])${country}[ :/]{1,2}(?:${form})(?![\p{L}\p{N}-])`)
    .join('|'),
  'gu',
)
const withSign = new RegExp(
  Object.entries(signs)
    .map(([sign, country]) => String.raw`(?<![\p{L}\p{N}-])(?:${forms[country]}) ?\(${sign}\)`)
    .join('|'),
  'gu',
)
/** Forms that hardly anything else has; without a country, words have to say that it is a plate. */
const alone = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${['FR', 'BE', 'NL', 'PT', 'GB', 'ES', 'DE'].map((country) => forms[country]).join('|')})(?![\p{L}\p{N}-])`,
  'gu',
)

const vehicle =
  /(?<!\p{L})(plates?|registration|truck|tractor|trailer|lorry|car|van|kenteken|nummerplaat|trekker|oplegger|vrachtwagen|auto|bestelbus|kennzeichen|auflieger|zugmaschine|anhänger|lkw|immatriculation|immatriculée?|plaque|tracteur|remorque|camion|voiture|matrícula|camión|tractora|remolque|coche|furgoneta)[\p{L} ,:'.-]{0,30}$/iu

export function plates(text: string): Candidate[] {
  const found = (pattern: RegExp, weight: number) =>
    [...text.matchAll(pattern)].map((match) => candidate('plate', text, spanOf(match, weight)))
  return [
    ...found(withCountry, strength.shaped),
    ...found(withSign, strength.shaped),
    ...found(alone, strength.guessed).filter(({ start }) => vehicle.test(before(text, start, 50))),
  ]
}
