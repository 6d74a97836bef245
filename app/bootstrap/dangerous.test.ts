import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const left = /[.]test[.]ts$|attacks|testing|seeds/
const named = async (folder: string) => (await readdir(folder, { recursive: true })).map((name) => `${folder}/${name}`)
const found = (await Promise.all(['app', 'db', 'public'].map(named))).flat()
const files = found.filter((name) => /[.](tsx?|js)$/.test(name) && !left.test(name))
const sources = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))

/** The files in which something stands. */
const where = (what: RegExp) => sources.flatMap(([file, source]) => (what.test(source) ? [file] : [])).toSorted()
const all = (what: RegExp) => [...new Set(sources.flatMap(([, source]) => source.match(what) ?? []))].toSorted()

test('programs are started by the start alone, never by what answers a request', () => {
  const starting =
    /^(app\/(start|bootstrap)\/|app\/bootstrap[.]js$|db\/embedded\/|app\/attachments\/check\/clamd[.]ts$)/
  expect(sources.length).toBeGreaterThan(1_000)
  expect(where(/child_process/).length).toBeGreaterThan(3)
  expect(where(/child_process|worker_threads|node:vm\b/).filter((file) => !starting.test(file))).toEqual([])
})

test('no text becomes code', () => {
  expect(where(/\beval\(|new Function\(|[.]innerHTML|outerHTML =|insertAdjacentHTML|document[.]write|srcDoc/)).toEqual(
    [],
  )
  expect(where(/setTimeout\(\s*['"`]|setInterval\(\s*['"`]/)).toEqual([])
})

test('HTML is made in one place, of what the sanitiser left', () => {
  expect(where(/dangerouslySetInnerHTML/)).toEqual(['app/ui/prose.tsx'])
})

test('no statement is put together from text but where that text is ours', () => {
  expect(where(/sql[.]raw\(/)).toEqual(['app/desk/board/read-board.server.ts'])
})

test('what has to be hard to guess is drawn by node:crypto', () => {
  expect(where(/Math[.]random/)).toEqual(['app/alerts/delivery/back-off.ts'])
  expect(where(/randomBytes|randomInt/).length).toBeGreaterThan(5)
})

test('what is closed is closed by a cipher that proves it whole, and nothing hashed for a secret but by SHA-256', () => {
  expect(where(/createCipheriv/)).toEqual(['app/attachments/storage/keys.server.ts'])
  expect(all(/(?<=const method = ')aes[\w-]+/g)).toEqual(['aes-256-gcm'])
  // better-auth's is XChaCha20-Poly1305.
  const second = 'app/access/second-factor/'
  expect(where(/symmetricEncrypt/).filter((file) => !file.startsWith(second))).toEqual([])
  const hashes = all(/(?<=create(?:Hash|Hmac)\(')[\w-]+/g)
  expect(hashes.filter((name) => name !== 'sha1')).toEqual(['sha256'])
  // Programs that show codes know HMAC-SHA-1 (RFC 6238) and often nothing else.
  expect(where(/createH(ash|mac)\('sha1'/).filter((file) => !file.startsWith(second))).toEqual([])
})
