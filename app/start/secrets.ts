import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Environment } from '#app/access/environment.server.ts'

/** A random secret, made once and kept where only this account can read it. */
export async function keptSecret(folder: string, name: string) {
  const file = path.join(folder, name)
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept) return kept
  const secret = randomBytes(32).toString('hex')
  await writeFile(file, secret, { mode: 0o600 })
  return secret
}

/** By what push services know this portal; with another one, every device has to be turned on again. */
export async function vapidKey({ VAPID_KEY, DATA_FOLDER }: Environment) {
  return VAPID_KEY ?? keptSecret(DATA_FOLDER, 'vapid-key')
}

/** What closes the keys of files: as it is set, or made at the first start. Without it no file opens again. */
export async function attachmentKey({ ATTACHMENT_KEY, DATA_FOLDER }: Environment) {
  return ATTACHMENT_KEY ?? `first:${await keptSecret(DATA_FOLDER, 'attachment-key')}`
}
