import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { required } from '#app/access/environment.server.ts'

/** Keys that wrap the keys of files, by id; the first is the one in use. */
export type KeyRing = { current: string; keys: ReadonlyMap<string, Buffer> }

/** A file's own key as it is kept: wrapped by the key of this id. */
export type WrappedKey = { key_id: string; data_key: Buffer }

const method = 'aes-256-gcm'

/** Reads `id:64 hexadecimal digits`, the one in use first, older ones after commas: they open what they once closed. */
export function readKeyRing(setting: string): KeyRing {
  const keys = setting.split(',').map((entry) => entry.trim().split(':'))
  for (const [id = '', hex = ''] of keys)
    if (!/^[\w-]{1,40}$/.test(id) || !/^[0-9a-f]{64}$/i.test(hex))
      throw new Error('ATTACHMENT_KEY must be an id, a colon and 64 hexadecimal digits; older keys after commas.')
  return {
    current: keys[0]?.[0] ?? '',
    keys: new Map(keys.map(([id = '', hex = '']) => [id, Buffer.from(hex, 'hex')])),
  }
}

export function keyRing() {
  return readKeyRing(required('ATTACHMENT_KEY'))
}

/** A new key for one file, and the same wrapped. The file's id goes in: wrapped for one, it opens no other. */
export function newDataKey(ring: KeyRing, content_id: string): WrappedKey & { plain: Buffer } {
  const plain = randomBytes(32)
  return { plain, ...wrap(ring, content_id, plain) }
}

export function openDataKey(ring: KeyRing, content_id: string, { key_id, data_key }: WrappedKey): Buffer {
  const key = ring.keys.get(key_id)
  if (!key) throw new Error(`No key ${key_id} is set in ATTACHMENT_KEY, and files are closed with it.`)
  return open(key, data_key, `key;${content_id}`)
}

function wrap(ring: KeyRing, content_id: string, plain: Buffer): WrappedKey {
  const key = ring.keys.get(ring.current) as Buffer
  return { key_id: ring.current, data_key: seal(key, plain, `key;${content_id}`) }
}

/** NIST SP 800-38D: 96 bits of nonce, 128 of tag. `about` is not kept; whoever opens has to know it. */
export function seal(key: Buffer, plain: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(method, key, nonce).setAAD(Buffer.from(about))
  const closed = cipher.update(plain)
  const end = cipher.final()
  return Buffer.concat([nonce, cipher.getAuthTag(), closed, end])
}

/** Throws for what was altered, moved or closed with another key. */
export function open(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv(method, key, sealed.subarray(0, 12))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}
