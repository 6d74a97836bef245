import { type Checked, compact, ok, reject, warn } from './checked.ts'
import { asWritten, misreadings } from './misread.ts'

const companyWeights = [8, 6, 4, 2, 9, 7]

/** Never more than a warning for seven digits: real ships carry numbers that fail (IMO resolution A.1117). */
export function checkShip(raw: string): Checked {
  return checkNumber(raw, 'imo_ship', isShip)
}

export function checkCompany(raw: string): Checked {
  return checkNumber(raw, 'imo_company', isCompany)
}

export function isShip(value: string) {
  const sum = [...value.slice(0, 6)].reduce((total, digit, place) => total + Number(digit) * (7 - place), 0)
  return /^\d{7}$/.test(value) && String(sum % 10) === value.charAt(6)
}

export function isCompany(value: string) {
  const sum = companyWeights.reduce((total, weight, place) => total + Number(value.charAt(place)) * weight, 0)
  return /^\d{7}$/.test(value) && String((11 - (sum % 11)) % 10) === value.charAt(6)
}

function checkNumber(raw: string, type: string, passes: (value: string) => boolean): Checked {
  const value = compact(raw).replace(/^IMO(NUMBER|NUMMER|NO|NR)?:?/, '')
  if (!/^\d{5,8}$/.test(value)) return reject(raw, `${type}_shape`, readings(value).filter(passes))
  if (value.length !== 7) return warn(raw, value, `${type}_length`)
  return passes(value) ? ok(raw, value) : warn(raw, value, `${type}_check_digit`, meant(value, passes))
}

/** The right last digit first, then single misread digits: three in all, or the list says nothing. */
function meant(value: string, passes: (value: string) => boolean) {
  const last = [...'0123456789'].map((digit) => value.slice(0, 6) + digit)
  return [...new Set([...last, ...misreadings(value)])].filter(passes).slice(0, 3)
}

function readings(value: string) {
  return [asWritten(value, 0) ?? '']
}
