import type { Sent } from '../merge-into-form.ts'

/** Who keeps, and the key with which only they can read it again. */
export type Keeping = { owner: string; key: string }

export type KeptWords = { at: number; form: Sent }

const prefix = 'breakwater.kept.'
const days = 7

const nameOf = ({ owner }: Keeping, place: string) => `${prefix}${owner}.${place}`

/** Seals what a form holds and keeps it in this browser. Where it cannot be sealed, nothing is kept. */
export async function keepWords(keeping: Keeping, place: string, form: Sent) {
  const key = await keyOf(keeping)
  if (!key) return
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const words = new TextEncoder().encode(JSON.stringify({ at: Date.now(), form } satisfies KeptWords))
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, words))
  attempt(() => localStorage.setItem(nameOf(keeping, place), `${Date.now()} ${text(iv)} ${text(sealed)}`))
}

/** What was kept in this place, if it is this person's and not older than a week. */
export async function findWords(keeping: Keeping, place: string): Promise<KeptWords | null> {
  forgetOld()
  const [, iv, sealed] = attempt(() => localStorage.getItem(nameOf(keeping, place)))?.split(' ') ?? []
  const key = await keyOf(keeping)
  if (!key || !iv || !sealed) return null
  try {
    const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(sealed))
    return JSON.parse(new TextDecoder().decode(words)) as KeptWords
  } catch {
    return null
  }
}

export function forgetWords(keeping: Keeping, place: string) {
  attempt(() => localStorage.removeItem(nameOf(keeping, place)))
}

function forgetOld() {
  const names = attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(prefix))) ?? []
  for (const name of names) {
    const at = Number(attempt(() => localStorage.getItem(name))?.split(' ')[0])
    if (!(Date.now() - at < days * 86_400_000)) attempt(() => localStorage.removeItem(name))
  }
}

/** Undefined where the page is not on a safe connection. */
async function keyOf({ key }: Keeping) {
  return crypto.subtle?.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** A browser may forbid its storage, or have none left. */
function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed()
  } catch {
    return undefined
  }
}

function text(all: Uint8Array) {
  return btoa(Array.from(all, (byte) => String.fromCharCode(byte)).join(''))
}

function bytes(all: string) {
  return Uint8Array.from(atob(all), (letter) => letter.charCodeAt(0))
}
