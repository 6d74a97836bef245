import { ports } from '#app/vocabulary/codes/ports.ts'
import { type Checked, compact, lettersAndDigits, ok, reject, warn } from './checked.ts'

const listed = new Set<string>(ports)

/** UN/LOCODE. The list is that of the portal's own ports: elsewhere on earth is a warning, not an error. */
export function checkLocode(raw: string): Checked {
  const value = compact(raw)
  if (!/^[A-Z0-9]{5}$/.test(value)) return reject(raw, 'unlocode_shape', nearPorts(value))
  if (listed.has(value)) return ok(raw, value)
  const wellFormed = /^[A-Z]{2}[A-Z2-9]{3}$/.test(value) && isCountry(value.slice(0, 2))
  return warn(raw, value, wellFormed ? 'unlocode_unlisted' : 'unlocode_shape', nearPorts(value))
}

/** ISO 3166-1, as far as the platform has a name for it. */
function isCountry(code: string) {
  return code !== 'ZZ' && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
}

/** Ports of the list whose code differs in one sign. */
function nearPorts(value: string) {
  return ports.filter(
    (port) => port.length === value.length && [...port].filter((sign, place) => sign !== value[place]).length === 1,
  )
}

/** Terminal and facility codes: 4 to 6 signs (SMDG) or 9 (BIC). Their lists are not free, so only the shape is checked. */
export function checkTerminal(raw: string): Checked {
  const value = lettersAndDigits(raw)
  if (!value || value.length > 16) return reject(raw, 'smdg_terminal_shape')
  return /^([A-Z0-9]{4,6}|[A-Z0-9]{9})$/.test(value) ? ok(raw, value) : warn(raw, value, 'smdg_terminal_shape')
}
