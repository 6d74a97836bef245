import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

/** In seconds: how long each code of an app stands. */
export const period = 30

const digits = 6
/** Nobody takes one of these for another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

export function stepAt(time: number) {
  return Math.floor(time / 1000 / period)
}

/** RFC 4226 5.3, by the step of RFC 6238. `secret` is what the app was told, before base 32. */
export function codeOf(secret: string, step: number) {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits
  return String(number).padStart(digits, '0')
}

/** The step whose code this is: the present one, or that before or after it, since clocks differ; null for a wrong code. */
export function stepOf(secret: string, code: string, time: number) {
  const present = stepAt(time)
  const fitting = [present + 1, present, present - 1].filter((step) => same(codeOf(secret, step), code))
  return fitting[0] ?? null
}

function same(right: string, typed: string) {
  return right.length === typed.length && timingSafeEqual(Buffer.from(right), Buffer.from(typed))
}

/** As somebody types it from a screen or from paper, without what stands between. */
export function plainCode(typed: string) {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

export function isAppCode(code: string) {
  return /^\d{6}$/.test(code)
}

/** Ten codes of 49 bits each, as "hk3mx-9wq2t". */
export function newBackupCodes() {
  const code = () => Array.from({ length: 10 }, () => letters.charAt(randomInt(letters.length))).join('')
  return Array.from({ length: 10 }, code).map((each) => `${each.slice(0, 5)}-${each.slice(5)}`)
}

/** A key to be typed, in groups of four. */
export function inGroups(key: string) {
  return key.match(/.{1,4}/g)?.join(' ') ?? ''
}
