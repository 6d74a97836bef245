import { type Checked, lettersAndDigits, ok, reject, warn } from './checked.ts'

/** ISO 6346 annex D and E, loosely: length, height with width, two signs for the type. */
const shape = /^[1-4A-NP][0-9C-FL-P][A-Z0-9]{2}$/

/** The third and fourth sign: the detailed types and the groups of ISO 6346 annex E that are met in the trade. */
const types = new Set(
  `G0 G1 G2 G3 GP V0 V2 V4 VH B0 B1 B3 B4 B5 B6 BU BK S0 S1 S2 SN R0 R1 R2 R3 RE RT RS H0 H1 H2 H5 H6 HR HI
   U0 U1 U2 U3 U4 U5 U6 UT T0 T1 T2 T3 T4 T5 T6 T7 T8 T9 TN TD TG P0 P1 P2 P3 P4 P5 PL PF PC PS A0 AS`.split(/\s+/),
)

export function checkSizeType(raw: string): Checked {
  const value = lettersAndDigits(raw)
  if (!value || value.length > 8) return reject(raw, 'size_type_shape')
  if (!shape.test(value)) return warn(raw, value, 'size_type_shape')
  return types.has(value.slice(2)) ? ok(raw, value) : warn(raw, value, 'size_type_unlisted')
}
