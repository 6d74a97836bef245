import { type ModusOperandi, modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import type { Maturity } from '#app/vocabulary/codes/practices.ts'
import { stages } from '#app/vocabulary/codes/stages.ts'
import { highestAt } from './cells.ts'

/**
 * A row of the matrix: for each stage the best evidence (E0 to E4) of any practice that breaks the method there, and the best
 * own mark of the site. `named_at` is when a current bulletin last named the method, `own` the best mark at any stage.
 */
export type Method = {
  code: ModusOperandi
  grades: (number | null)[]
  marks: (Maturity | null)[]
  named_at: Date | null
  own: Maturity | null
}

/** Bits of `portal.practice_audience.cells`, one string for each grade E0 to E4 and for each mark 0 to 5. */
export type CellBits = { grades: (string | null)[]; marks: (string | null)[] }

export function coverageOf(bits: CellBits, named: ReadonlyMap<string, Date>): Method[] {
  return modiOperandi.map((code) => {
    const grades = stages.map((stage) => highestAt(bits.grades, code, stage))
    const marks = stages.map((stage) => highestAt(bits.marks, code, stage) as Maturity | null)
    const given = marks.filter((mark) => mark !== null)
    const own = given.length > 0 ? (Math.max(...given) as Maturity) : null
    return { code, grades, marks, named_at: named.get(code) ?? null, own }
  })
}

export type Gaps = { open: Method[]; weak: Method[] }

/** Methods that were seen and that nothing breaks at the site, and those that only something ad hoc breaks. Seen last, first. */
export function gapsOf(methods: readonly Method[]): Gaps {
  const seen = methods
    .filter(({ named_at }) => named_at)
    .sort((one, other) => Number(other.named_at) - Number(one.named_at))
  return { open: seen.filter(({ own }) => !own), weak: seen.filter(({ own }) => own === 1) }
}
