/** How the countries of the neighbourhood write their plates, apart from each other by form. */
const forms = {
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
const signs = { B: 'BE', D: 'DE', F: 'FR', E: 'ES', P: 'PT', UK: 'GB', I: 'IT' } as const

const start = String.raw`(?<![\p{L}\p{N}-])`
const end = String.raw`(?![\p{L}\p{N}-])`

const withCountry = Object.entries(forms).map(([country, form]) => `${start}${country}[ :/]{1,2}(?:${form})${end}`)
const withSign = Object.entries(signs).map(([sign, country]) => `${start}(?:${forms[country]}) ?\\(${sign}\\)`)

/** Plates that name their country. */
export const countryPlate = new RegExp([...withCountry, ...withSign].join('|'), 'gu')

const telling = [forms.NL, forms.BE, forms.DE, forms.FR, forms.ES, forms.PT, forms.GB]

/** Plates without a country: order numbers look alike, so words have to say that a vehicle is meant. */
export const barePlate = new RegExp(`${start}(?:${telling.join('|')})${end}`, 'gu')

/** Ends where a plate may begin. */
export const vehicle =
  /(?<!\p{L})(plates?|registration|reg|vehicle|truck|tractor|trailer|lorry|car|van|kenteken|nummerplaat|trekker|oplegger|vrachtwagen|auto|bestelbus|kennzeichen|auflieger|zugmaschine|anhänger|lkw|immatriculation|immatriculée?|plaque|tracteur|remorque|camion|voiture|matrícula|camión|tractora|remolque|coche|furgoneta)[\p{L} ,:'.-]{0,30}$/iu
