import { createHmac, randomUUID } from 'node:crypto'
import { cookieOf, signed, verified } from './cookies.server.ts'
import { foldMail } from './mail-address.ts'

/** A browser people signed in with before, and the accounts (hashed) that did. */
export type Device = { id: string; accounts: string[] }

type Keeping = { name: string; secret: string; secure: boolean }

const kept = 10
const seconds = 400 * 24 * 60 * 60

/** The device behind a request; a new one when the cookie is missing or not ours. */
export function deviceOf(request: Request, { name, secret }: Keeping): Device {
  const value = verified(cookieOf(request, name), forDevices(secret))
  return value ? JSON.parse(Buffer.from(value, 'base64url').toString()) : { id: randomUUID(), accounts: [] }
}

/** The device's id, if this account signed in on it before. */
export function knownFor(device: Device, mail: string, { secret }: Keeping) {
  return device.accounts.includes(accountOf(mail, secret)) ? device.id : null
}

/** The Set-Cookie line after a sign-in. Ten accounts fit, for the machine a whole desk shares. */
export function rememberDevice(device: Device, mail: string, { name, secret, secure }: Keeping) {
  const account = accountOf(mail, secret)
  const accounts = [account, ...device.accounts.filter((other) => other !== account)].slice(0, kept)
  const value = Buffer.from(JSON.stringify({ id: device.id, accounts })).toString('base64url')
  const attributes = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${name}=${encodeURIComponent(signed(value, forDevices(secret)))}; ${attributes}`
}

/** The session cookie is signed with the secret itself: with the same key, either would pass for the other. */
function forDevices(secret: string) {
  return createHmac('sha256', secret).update('device').digest('base64')
}

function accountOf(mail: string, secret: string) {
  return createHmac('sha256', secret)
    .update(`account ${foldMail(mail)}`)
    .digest('base64url')
    .slice(0, 22)
}
