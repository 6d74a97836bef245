import { randomInt } from 'node:crypto'
import { grouped, someContainer } from '../second-tenant/containers.ts'

export type Words = ReturnType<typeof chooseWords>

/** Words that stand nowhere else: of the summary, of the annex, and of nothing at all. */
export function chooseWords() {
  return {
    summary: letters(),
    annex: letters(),
    made: letters(),
    container: someContainer(),
    madeContainer: someContainer(),
  }
}

/** What tells of the annex, however it is written. */
export function traces({ annex, container }: Words) {
  return [annex, container, grouped(container), container.slice(0, 10)]
}

function letters() {
  return Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('')
}
