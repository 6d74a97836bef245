import { before, type Candidate, candidate, spanOf, strength } from './found.ts'

const sealWord =
  /(?<!\p{L})(?:seals?|zegels?|siegel|plomben?|verschluss|scellés?|plombs?|precintos?|sellos?)(?:nummern?|nr)?(?!\p{L})/giu
const sealCode =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2,4}-?[A-Z]{0,3}|[A-Z]{2,4}-[A-Z]{1,3} |(?!ISO|HS|SH|SA|GN|KN|PO|NO|NR|EUR|USD|IMO|OMI|TEL)[A-Z]{2,3} )\d{5,10}(?![\p{L}\p{N}])/gu
const bareCode =
  /(?<=(?:seals?|zegels?|siegel|plombe|verschluss|scellé|plomb|precinto|sello)(?:nummer|[- ]?n[or°º]|number)?[.:# ]{0,3})[A-Z]?\d{5,10}(?![\p{L}\p{N}])/giu

const otherPaper =
  /(booking|boeking|buchung|réservation|reserva|EORI|VAT|BTW|NIF|IMO|OMI|invoice|factuur|rechnung|facture|factura|ticket|order)[\p{L} .:°]{0,10}$/iu

/** How far a word for seal reaches: "the seal differs; papers say A, on the door hangs B". */
const reach = 110

/** Seals have no form of their own: letters and digits near a word for seal. */
export function seals(text: string): Candidate[] {
  let heard = Number.NEGATIVE_INFINITY
  const words = [...text.matchAll(sealWord)].map(({ index }) => index)
  const codes = [...text.matchAll(sealCode)].filter(({ index }) => {
    while ((words[0] ?? index) < index) heard = words.shift() ?? heard
    return index - heard < reach && !otherPaper.test(before(text, index, 24))
  })
  const bare = [...text.matchAll(bareCode)]
  return [...codes, ...bare].map((match) => candidate('seal', text, spanOf(match, strength.near + 1)))
}
