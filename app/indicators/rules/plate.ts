import { type Checked, ok, reject, warn } from './checked.ts'

const codes = new Set(
  `AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MA MD ME MK MT NL NO PL PT RO RS SE SI SK TN TR
   UA`.split(/\s+/),
)

/** The signs that vehicles carry where they are not the country code. */
const vehicleSigns: Record<string, string> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  EST: 'EE',
  F: 'FR',
  FIN: 'FI',
  H: 'HU',
  I: 'IT',
  IRL: 'IE',
  L: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
  SLO: 'SI',
  SRB: 'RS',
  UK: 'GB',
}

/** A single letter followed by a space is a German town as often as a country: it needs a colon, a slash or brackets. */
const before = /^(?:(?<country>[A-Z]{2,3})[\s:/]+|(?<sign>[A-Z])\s?[:/]\s?)(?<rest>.+)$/
const behind = /^(?<rest>[^()]+)\((?<country>[A-Z]{1,3})\)$/

/** No check exists for all of Europe: a country set apart, then two to ten letters and digits. */
export function checkPlate(raw: string): Checked {
  const { country, rest } = parts(raw.normalize('NFKC').toUpperCase().trim())
  const signs = rest.replace(/[^\p{L}\p{N}]/gu, '')
  if (!rest || signs.length > 24) return reject(raw, 'plate_shape')
  const value = country ? `${country} ${signs}` : signs
  // Nothing but dashes is how reports write a missing plate: kept as it stands.
  if (signs.length < 2 || signs.length > 10) return warn(raw, signs ? value : rest.slice(0, 24), 'plate_shape')
  return country ? ok(raw, value) : warn(raw, value, 'plate_country')
}

function parts(text: string) {
  const found = (before.exec(text) ?? behind.exec(text))?.groups
  const country = countryOf(found?.country ?? found?.sign)
  return country ? { country, rest: found?.rest ?? '' } : { country: null, rest: text }
}

function countryOf(sign = '') {
  return codes.has(sign) ? sign : (vehicleSigns[sign] ?? null)
}
