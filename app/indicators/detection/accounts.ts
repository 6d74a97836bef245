import { ibanLength, isIbanShape } from '../rules/bank.ts'
import { compact } from '../rules/checked.ts'
import { type Candidate, candidate, spanOf, strength } from './found.ts'

const ibanStart = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \t\n.-]?[A-Za-z0-9])/g
const bic =
  /(?<![\p{L}\p{N}])(?:BIC|SWIFT)(?:[-/ ]?(?:BIC|SWIFT|code))?[\s:=.(]{0,3}(?<it>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Za-z0-9])/gu
const lei = /(?<![A-Za-z0-9])[A-Z0-9]{18}\d{2}(?![A-Za-z0-9])/g
const eori =
  /(?<![\p{L}\p{N}])EORI(?:[- ]?(?:number|nummer|nr|no|n°|numéro|número))?[\s.:=]{0,3}(?<it>[A-Z]{2}[A-Z0-9]{5,15})(?![A-Za-z0-9])/giu
const vat =
  /(?<!\p{L})(?:VAT|[Bb][Tt][Ww]|U[Ss]t|UID|TVA|NIF|CIF|IVA|M[Ww][Ss]t|MOMS)(?:[ -]?(?:I[Dd]-?[Nn]r|I[Dd]|\p{Ll}{2,16}|n°))?[\s.:=]{0,3}(?<it>[A-Z]{2}[ .]?[A-Z0-9](?:[ .]?[A-Z0-9]){7,11})(?![A-Za-z0-9])/gu

export function accounts(text: string): Candidate[] {
  return [
    ...[...text.matchAll(ibanStart)].flatMap(({ index }) => iban(text, index)),
    ...[...text.matchAll(bic)].map((match) => candidate('bic', text, spanOf(match, strength.named))),
    ...[...text.matchAll(lei)].map((match) => candidate('lei', text, spanOf(match, strength.proven))),
    ...[...text.matchAll(eori)].map((match) => candidate('eori', text, spanOf(match, strength.named))),
    ...[...text.matchAll(vat)].map((match) => candidate('vat', text, spanOf(match, strength.near))),
  ].filter(({ type, outcome }) => outcome !== 'reject' || type === 'iban')
}

/** As many signs as its country gives an IBAN, with at most one space, dot, dash or line end between two. */
function iban(text: string, start: number): Candidate[] {
  const length = ibanLength(text.slice(start, start + 2).toUpperCase())
  const end = length === null ? null : endOf(text, start, length)
  if (end === null || !isIbanShape(compact(text.slice(start, end)))) return []
  return [candidate('iban', text, { start, end, strength: strength.proven })]
}

function endOf(text: string, start: number, length: number) {
  let end = start
  for (let signs = 0; signs < length; end++) {
    if (/[A-Za-z0-9]/.test(text.charAt(end))) signs++
    else if (!/[ \t\n.-]/.test(text.charAt(end)) || !/[A-Za-z0-9]/.test(text.charAt(end + 1))) return null
  }
  return /[A-Za-z0-9]/.test(text.charAt(end)) ? null : end
}
