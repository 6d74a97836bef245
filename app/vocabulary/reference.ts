/** Crockford base 32: no I, L, O or U, so that a reference survives a telephone and a handwritten note. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** BW-XXXX-XXXX, 40 random bits. Random, because a sequence would tell how much is written and when. */
export function newReference() {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  // 256 is a multiple of 32: every symbol is equally likely.
  return written(Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join(''))
}

/** The reference in a text as people type it (any case, O for 0, I or L for 1, other or no dashes), or null. */
export function referenceOf(text: string) {
  const symbols = text.trim().replace(/[\s\-\u2010-\u2015]/g, '')
  const match = /^BW([0-9A-TV-Z]{8})$/i.exec(symbols)
  return match?.[1] ? written(mended(match[1])) : null
}

function mended(symbols: string) {
  return symbols.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
}

function written(symbols: string) {
  return `BW-${symbols.slice(0, 4)}-${symbols.slice(4)}`
}
