import { createHmac } from 'node:crypto'
import { behind } from './ground.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an app shows that was told this key (RFC 4648 6, RFC 6238), as many steps of thirty seconds later. */
export function codeFor(key: string, later = 0) {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later))
  const mac = createHmac('sha1', bytesOf(key)).update(counter).digest()
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

function bytesOf(key: string) {
  const symbols = [...key].filter((symbol) => alphabet.includes(symbol))
  const bits = symbols.map((symbol) => alphabet.indexOf(symbol).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

const account = `(select id from auth."user" where email = $1)`

/** As if the person had used no code yet: nobody waits half a minute for the next. */
export function forgetCodes(email: string) {
  return behind(`delete from auth.taken_step where person_id = ${account}`, [email])
}

/** As if the person had last proved so many minutes ago who is there. */
export function ageProof(email: string, minutes: number) {
  const since = `proved_at = now() - make_interval(mins => $2)`
  return behind(`update auth.session set ${since} where "userId" = ${account}`, [email, minutes])
}
