import { checkIndicator } from '../check-indicator.ts'
import { compact } from '../rules/checked.ts'
import { before, type Candidate, candidate, strength } from './found.ts'

/** Owner, category and seven signs that are or look like digits, however they are spaced: the last is often set apart. */
const pattern =
  /(?<![\p{L}\p{N}])[A-Z]{3}[UJZ][ \t\n.:_\u2010-\u2015-]{0,3}(?:[\dOIlSBZQ][ \t]?[./_([\u2010-\u2015-]?[ \t]?){6}[\dOIlSBZQ](?![\p{L}\p{N}])/giu

const withoutLast = /(?<![\p{L}\p{N}])[A-Z]{3}U[ \t-]?\d{3}[ .-]?\d{3}(?![\p{L}\p{N}]|[ .,/-]?\d)/gu

const box =
  /(?<!\p{L})(containers?|conteneurs?|contenedor(es)?|cntr|ctr|unit|units|box|boxes|reefers?|doos|dozen|kiste|kisten|boîtes?|cajas?|tank)(?!\p{L})/iu
const otherPaper =
  /(invoice|order|ref|reference|factuur|bestelling|rechnung|auftrag|beleg|facture|commande|factura|pedido)\W{0,3}(no|nr|n°|nummer|number)?\W{0,3}$/i

export function containers(text: string): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => whole(text, match)).concat(cut(text))
}

function whole(text: string, { 0: raw, index }: RegExpExecArray): Candidate[] {
  const span = { start: index, end: index + raw.length, strength: strength.proven }
  const found = candidate('container', text, span)
  if (found.outcome === 'reject') return readAs(found)
  const clear = /^[A-Z]{3}/.test(raw) || box.test(before(text, index, 80))
  const freight = /^...u/i.test(raw)
  if (found.outcome === 'ok') return freight || clear ? [found] : []
  // Whatever is no container has the right check digit in one case of eleven.
  const another = !clear || !freight || otherPaper.test(before(text, index, 30))
  return another ? [] : [{ ...found, strength: strength.shaped }]
}

/** Letters among the digits: only if exactly one reading passes, and most of it was digits. */
function readAs(found: Candidate): Candidate[] {
  const { suggestions } = checkIndicator('container', found.raw)
  const digits = compact(found.raw).slice(4).replace(/\D/g, '').length
  const [value] = suggestions
  if (!value || suggestions.length > 1 || digits < 4) return []
  return [{ ...found, value, outcome: 'warn', reason: 'container_read_as' }]
}

/** Ten signs: the check digit was left out, and can be computed. */
function cut(text: string) {
  return [...text.matchAll(withoutLast)].flatMap(({ 0: raw, index }) => {
    if (otherPaper.test(before(text, index, 30))) return []
    const found = candidate('container', text, { start: index, end: index + raw.length, strength: strength.near })
    const [value = ''] = checkIndicator('container', raw).suggestions
    return [{ ...found, value, outcome: 'warn' as const, reason: 'container_completed' }]
  })
}
