/** An address of this portal and no other, for the way back; everything else is the start page. */
export function backTo(address: string | null | undefined) {
  const base = 'https://portal.invalid'
  const url = address && /^\/(?![/\\])/.test(address) && URL.canParse(address, base) ? new URL(address, base) : null
  return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}
