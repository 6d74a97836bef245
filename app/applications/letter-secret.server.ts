import { createHash, randomBytes } from 'node:crypto'

/** 32 bytes of chance for one letter; of them only the hash is kept. */
export function newSecret() {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: createHash('sha256').update(secret).digest() }
}
