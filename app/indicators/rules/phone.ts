import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type Checked, ok, reject, warn } from './checked.ts'

/** E.164. Numbers in the form of one country are not guessed at here: without a plus it is a warning. */
export function checkPhone(raw: string): Checked {
  const dialled = dialable(raw)
  if (!/^\+?\d{3,15}$/.test(dialled)) return reject(raw, 'phone_shape')
  if (dialled.startsWith('+')) return isValid(dialled) ? ok(raw, dialled) : warn(raw, dialled, 'phone_invalid')
  const international = dialled.replace(/^00/, '+')
  const value = isValid(international) ? international : dialled
  return warn(raw, value, 'phone_without_plus', isValid(`+${dialled}`) ? [`+${dialled}`] : [])
}

/** The number as dialled from abroad, if its own country would dial it so. */
export function internationalOf(raw: string, country: CountryCode) {
  const number = parse(dialable(raw), country)
  return number?.isValid() ? number.number : null
}

function dialable(raw: string) {
  return raw
    .normalize('NFKC')
    .replace(/^\s*(tel|phone|mob|gsm|whatsapp)[.:\s]*/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s\-\u2010-\u2015./()]/g, '')
}

function isValid(dialled: string) {
  return parse(dialled)?.isValid() ?? false
}

function parse(dialled: string, country?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumberFromString(dialled, country)
}
