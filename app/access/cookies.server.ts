import { createHmac, timingSafeEqual } from 'node:crypto'

export function cookieOf(request: Request, name: string) {
  const pair = (request.headers.get('Cookie') ?? '').split(/;\s*/).find((entry) => entry.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

/** The value with its signature behind the last dot. */
export function signed(value: string, secret: string) {
  return `${value}.${createHmac('sha256', secret).update(value).digest('base64')}`
}

/** The value of a signed cookie as it came from the browser; null when it is missing or not ours. */
export function verified(cookie: string | undefined, secret: string): string | null {
  const text = decoded(cookie ?? '')
  const value = text.slice(0, Math.max(text.lastIndexOf('.'), 0))
  const [given, right] = [Buffer.from(text), Buffer.from(signed(value, secret))]
  return value && given.length === right.length && timingSafeEqual(given, right) ? value : null
}

function decoded(cookie: string) {
  try {
    return decodeURIComponent(cookie)
  } catch {
    return ''
  }
}
