/** An answer without what is different each time: the nonce, the request's reference, the clock, and the thing asked for. */
export function steady(text: string, headers: Headers | Record<string, string>, thing = '') {
  const all = new Headers(headers)
  const nonce = /'nonce-([^']+)'/.exec(all.get('content-security-policy') ?? '')?.[1] ?? ''
  const changing = [nonce, all.get('x-request-id') ?? '', thing].filter(Boolean)
  return changing
    .reduce((result, value) => result.replaceAll(value, '~'), text)
    .replace(/\b[12]\d{12}\b/g, '~now~')
    .replace(sinceNow, '$1~now~')
    .replace(readAt, '$1~now~')
}

/** The mark of a page says to the minute when it was read. */
const readAt = /(· [0-9A-F]{8} · )\d{4}-\d\d-\d\d \d\d:\d\d(?= UTC)/g

/** How far off a moment is; the moment itself stands beside it and stays. */
const sinceNow = /(<time [^>]*><span>)(?:now|in \d+ \w+|\d+ \w+ ago)(?=<)/g
