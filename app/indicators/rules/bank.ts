import { countrySpecs, ValidationErrorsIBAN as Fault, isValidBIC, isValidIBAN, validateIBAN } from 'ibantools'
import { type Checked, compact, ok, reject, warn } from './checked.ts'
import { asWritten, swaps } from './misread.ts'

/** ISO 13616: the length and form of its country, then mod 97. What the bank's own country adds is only a warning. */
export function checkIban(raw: string): Checked {
  const value = compact(raw).replace(/^IBAN:?/, '')
  const { valid, errorCodes } = validateIBAN(value)
  if (valid) return ok(raw, value)
  if (!isIbanShape(value)) return reject(raw, 'iban_shape', meant(value))
  if (!errorCodes.includes(Fault.WrongIBANChecksum)) return warn(raw, value, 'iban_national_check')
  return reject(raw, 'iban_check_digits', meant(value))
}

/** The length and the letters and digits of its country, whatever the check digits say. */
export function isIbanShape(value: string) {
  const misshapen = [Fault.NoIBANProvided, Fault.NoIBANCountry, Fault.WrongBBANLength, Fault.WrongBBANFormat]
  const { errorCodes } = validateIBAN(value)
  return /^[A-Z]{2}\d\d/.test(value) && !misshapen.some((fault) => errorCodes.includes(fault))
}

export function ibanLength(country: string) {
  return countrySpecs[country]?.chars ?? null
}

function meant(value: string) {
  const read = asWritten(value, 2) ?? ''
  return [read, ...swaps(value, 2)].filter((candidate) => isValidIBAN(candidate))
}

export function checkBic(raw: string): Checked {
  const value = compact(raw).replace(/^(BIC|SWIFT):?(?=[A-Z0-9]{8})/, '')
  return isValidBIC(value) ? ok(raw, value) : reject(raw, 'bic_shape')
}
