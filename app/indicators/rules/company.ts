import { checkVAT, countries } from 'jsvat'
import { type Checked, compact, lettersAndDigits, ok, reject, warn } from './checked.ts'

/** EL is Greece, XI Northern Ireland; the latter has the numbers of the United Kingdom. */
export function checkVat(raw: string): Checked {
  const value = compact(raw).replace(/^(VAT|BTW|TVA|NIF|UST-?ID(NR)?|USTIDNR):?(?=[A-Z]{2})/, '')
  if (!/^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(value)) return reject(raw, 'vat_shape')
  return checkVAT(value.replace(/^XI/, 'GB'), countries).isValid ? ok(raw, value) : warn(raw, value, 'vat_check')
}

/** The form alone: it says nothing about whether the number was ever given to anybody. */
export function checkEori(raw: string): Checked {
  const value = lettersAndDigits(raw).replace(/^EORI(NUMBER|NUMMER|NR|NO)?(?=[A-Z]{2})/, '')
  if (!value || value.length > 40) return reject(raw, 'eori_shape')
  return /^[A-Z]{2}[A-Z0-9]{1,15}$/.test(value) ? ok(raw, value) : warn(raw, value, 'eori_shape')
}

/** ISO 17442, with the check of ISO 7064 mod 97-10. */
export function checkLei(raw: string): Checked {
  const value = compact(raw).replace(/^LEI:?(?=[A-Z0-9]{20}$)/, '')
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return reject(raw, 'lei_shape')
  return modulo97(value) === 1 ? ok(raw, value) : reject(raw, 'lei_check_digits')
}

function modulo97(value: string) {
  return [...value].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0)
}
