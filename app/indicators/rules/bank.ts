import { countrySpecs, isValidBIC, isValidIBAN } from 'ibantools'
import { type Checked, compact, ok, reject } from './checked.ts'
import { asWritten, swaps } from './misread.ts'

export function checkIban(raw: string): Checked {
  const value = compact(raw).replace(/^IBAN:?/, '')
  if (isValidIBAN(value)) return ok(raw, value)
  return reject(raw, isIbanShape(value) ? 'iban_check_digits' : 'iban_shape', meant(value))
}

/** The length and the letters and digits of its country, whatever the check digits say. */
export function isIbanShape(value: string) {
  const spec = countrySpecs[value.slice(0, 2)]
  return spec?.chars === value.length && /^\w\w\d\d/.test(value) && bbanFits(spec.bban_regexp, value)
}

export function ibanLength(country: string) {
  return countrySpecs[country]?.chars ?? null
}

function bbanFits(pattern: string | null | undefined, value: string) {
  return pattern ? new RegExp(pattern).test(value.slice(4)) : false
}

function meant(value: string) {
  const read = asWritten(value, 2) ?? ''
  return [read, ...swaps(value, 2)].filter((candidate) => isValidIBAN(candidate))
}

export function checkBic(raw: string): Checked {
  const value = compact(raw).replace(/^(BIC|SWIFT):?(?=[A-Z0-9]{8})/, '')
  return isValidBIC(value) ? ok(raw, value) : reject(raw, 'bic_shape')
}
