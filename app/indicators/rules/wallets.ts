import { sha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { validate } from 'bitcoin-address-validation'
import { bytesOf } from './base58.ts'
import { type Checked, ok, reject, warn } from './checked.ts'

export function checkBitcoin(raw: string): Checked {
  const text = bare(raw).replace(/^bitcoin:/i, '')
  const value = /^bc1/i.test(text) ? text.toLowerCase() : text
  const isOneCase = value === text || text === text.toUpperCase()
  if (!/^(bc1[a-z0-9]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{24,34})$/.test(value)) return reject(raw, 'bitcoin_shape')
  return isOneCase && validate(value) ? ok(raw, value) : reject(raw, 'bitcoin_check')
}

/** 21 bytes that begin with 0x41, then the first four of their double SHA-256. */
export function checkTron(raw: string): Checked {
  const value = bare(raw)
  if (!/^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(value)) return reject(raw, 'tron_shape')
  const bytes = bytesOf(value, 25)
  if (bytes?.[0] !== 0x41) return reject(raw, 'tron_shape')
  const sum = bytesToHex(sha256(sha256(bytes.subarray(0, 21)))).slice(0, 8)
  return sum === bytesToHex(bytes.subarray(21)) ? ok(raw, value) : reject(raw, 'tron_check')
}

/** EIP-55: the case of the letters is a checksum. Values are compared in lower case, since many tools drop it. */
export function checkEthereum(raw: string): Checked {
  const text = bare(raw)
  if (!/^0x[0-9a-f]{40}$/i.test(text)) return reject(raw, 'ethereum_shape')
  const value = text.toLowerCase()
  const right = checksummed(value)
  const withoutCase = text.slice(2) === value.slice(2) || text.slice(2) === text.slice(2).toUpperCase()
  return withoutCase || text === right ? ok(raw, value) : warn(raw, value, 'ethereum_case')
}

function checksummed(value: string) {
  const digits = value.slice(2)
  const hash = bytesToHex(keccak_256(utf8ToBytes(digits)))
  const signs = [...digits].map((sign, place) => (hash.charAt(place) >= '8' ? sign.toUpperCase() : sign))
  return `0x${signs.join('')}`
}

function bare(raw: string) {
  return raw.normalize('NFKC').replace(/[\s\u200b]/g, '')
}
