import { type Checked, compact, ok, reject, warn } from './checked.ts'

/** ITU-R M.585: country digits (MID) begin with 2 to 7, behind a prefix that says what kind of station it is. */
const station = /^(0{0,2}|111|8|98|99)[2-7]\d+$|^97[024]/

export function checkMmsi(raw: string): Checked {
  const value = compact(raw).replace(/^MMSI:?/, '')
  if (!/^\d{9}$/.test(value)) return reject(raw, 'mmsi_length')
  return station.test(value) ? ok(raw, value) : warn(raw, value, 'mmsi_country')
}
