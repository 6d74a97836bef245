import { checkIndicator } from '../check-indicator.ts'
import type { IndicatorType } from '../types.ts'
import { before, type Candidate, candidate, strength } from './found.ts'

/** What has no space or comma in it, without the marks around it. Longer pieces are not addresses, and cost time. */
const pieces = /(?<![^\s,;|<>"“”«»„])[([{'‘]{0,3}(?<it>[^\s,;|<>"“”«»„]{4,300}?)[)\]}'’.:!?]{0,4}(?![^\s,;|<>"“”«»„])/gu

const file = /\.(pdf|docx?|xlsx?|pptx?|csv|txt|jpe?g|png|zip|rar|exe|msg|eml|mov|app|md|sh|py|pl|ps)$/i
const wallet =
  /(?<![A-Za-z0-9])(?:(?<bitcoin>[13][1-9A-HJ-NP-Za-km-z]{24,34}|bc1[a-z0-9]{11,71})|(?<tron>T[1-9A-HJ-NP-Za-km-z]{33})|(?<ethereum>0x[0-9a-fA-F]{40}))(?![A-Za-z0-9])/g
const mail = /^[^\s@]{1,64}(?:@|\[at\]|\(at\)|\[@\])[^\s@]{3,}$/i
const link = /^(?:h(?:tt|xx)ps?|ftp):\/\/|^www\.|\[\.\]|\(\.\)|\[dot\]/i
const bareHost = /^[a-z0-9-]{2,63}(\.[a-z0-9-]{2,63}){1,4}$|^[a-z0-9-]{2,63}(\.[a-z0-9-]{2,63}){1,4}\/\S*$/
const dotted = /^\[?\d{1,3}(?:\[?\.\]?\d{1,3}){3}\]?$/
/** A host that is a number, with its scheme, its door or its path. */
const numberedHost = /^(?:h(?:tt|xx)ps?:\/\/)?(?<host>\d{1,3}(?:\[?\.\]?\d{1,3}){3})(?::\d{1,5})?(?:\/\S*)?$/
/** Endings that are words too: after a full stop without a space they begin the next sentence. */
const wordlike = /^[a-z]+\.(?:is|in|it|at|to|be|me|so|es|la|do|my|us|am|as|no|de|on|by|he|or)$/
const version = /(?<!\p{L})(v|ver|version|versie|versión|release|firmware)\.?\s?$/iu

export function network(text: string): Candidate[] {
  const wallets = [...text.matchAll(wallet)].map((match) => {
    const type = (['bitcoin', 'tron', 'ethereum'] as const).find((kind) => match.groups?.[kind]) ?? 'bitcoin'
    return candidate(type, text, { start: match.index, end: match.index + match[0].length, strength: strength.proven })
  })
  return [...wallets.filter(({ outcome }) => outcome !== 'reject'), ...addresses(text)]
}

function addresses(text: string) {
  return [...text.matchAll(pieces)].flatMap((match) => {
    const piece = match.groups?.it ?? ''
    const raw = numberedHost.exec(piece)?.groups?.host ?? piece
    const start = match.index + match[0].indexOf(raw)
    const type = typeOf(raw, before(text, start, 12))
    if (!type || checkIndicator(type, raw).outcome === 'reject') return []
    return [candidate(type, text, { start, end: start + raw.length, strength: strength.named })]
  })
}

function typeOf(raw: string, behind: string): IndicatorType | null {
  if (!/[.@:\]]|\(at\)/.test(raw)) return null
  if (mail.test(raw)) return 'email'
  if (dotted.test(raw)) return version.test(behind) ? null : 'ip'
  if (link.test(raw)) return 'domain'
  return bareHost.test(raw) && isRegistered(raw) ? 'domain' : null
}

function isRegistered(raw: string) {
  return !file.test(raw) && !wordlike.test(raw) && checkIndicator('domain', raw).outcome === 'ok'
}
