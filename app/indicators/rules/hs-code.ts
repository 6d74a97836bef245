import { commodities } from '#app/vocabulary/codes/commodities.ts'
import { type Checked, compact, ok, reject, warn } from './checked.ts'

/**
 * Harmonised System: 2, 4 or 6 digits, with the suffixes of CN (8) and TARIC (10). Chapters are checked in full, codes
 * against the commodities the portal carries: any other code of a real chapter is kept as "not in our list".
 */
export function checkHsCode(raw: string): Checked {
  const value = compact(raw).replace(/^HS(CODE)?:?/, '')
  if (!/^\d{1,12}$/.test(value)) return reject(raw, 'hs_code_shape')
  if (!/^(\d{2}){1,5}$/.test(value)) return warn(raw, value, 'hs_code_length', within(value))
  if (!isChapter(value.slice(0, 2))) return warn(raw, value, 'hs_code_chapter')
  if (value.length === 2 || within(value.slice(0, 6)).length > 0) return ok(raw, value)
  return warn(raw, value, 'hs_code_unlisted', within(value.slice(0, 4)))
}

/** 01 to 97; 77 is kept free for later, 99 is for what a customs union defines itself. */
function isChapter(digits: string) {
  const chapter = Number(digits)
  return (chapter >= 1 && chapter <= 97 && chapter !== 77) || chapter === 99
}

function within(start: string) {
  return commodities.filter((code) => code.startsWith(start))
}
