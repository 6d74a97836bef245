import { type Checked, compact, lettersAndDigits, ok, reject, warn } from './checked.ts'

/** How some carriers number their bills: a hint, since house bills follow nobody's rule. */
export const carrierBill =
  /^(EGLV\d{12}|MAEU[A-Z0-9]{9}|MEDU[A-Z0-9]{2}\d{6}|HLCU[A-Z0-9]{3}[A-Z0-9]{9}|ONEY[A-Z0-9]{12}|COSU\d{10}|CMDU[A-Z0-9]{10})$/

export const checkSeal = papers('seal', 3, 20)
export const checkBillOfLading = papers('bill_of_lading', 6, 35)
export const checkBooking = papers('booking', 5, 35)

/** ISO 17712 and the carriers fix no format: letters and digits within a length, and all else is a warning. */
function papers(type: string, least: number, most: number) {
  return (raw: string): Checked => {
    const value = lettersAndDigits(raw)
    if (!value || value.length > 60) return reject(raw, `${type}_shape`)
    if (value !== compact(raw)) return warn(raw, value, `${type}_sign`)
    return value.length >= least && value.length <= most ? ok(raw, value) : warn(raw, value, `${type}_length`)
  }
}
