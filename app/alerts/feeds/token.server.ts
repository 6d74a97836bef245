import { createHash, randomBytes } from 'node:crypto'

const tokens = /^[\w-]{43}$/

/** 256 random bits as they stand in an address. */
export function newToken() {
  return randomBytes(32).toString('base64url')
}

export function isToken(text: string) {
  return tokens.test(text)
}

/** What the portal keeps of it: SHA-256. */
export function hashOf(token: string) {
  return createHash('sha256').update(token).digest()
}
