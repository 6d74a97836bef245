import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { environment } from '#app/access/environment.server.ts'

const forgotten = 3_600_000

const folder = () => path.join(environment.DATA_FOLDER, 'uploads')

/**
 * Lays what comes in on disk, where only this account reads it, and hands its place to `work`; afterwards it is gone,
 * with all that was made beside it. Whatever a killed process left behind goes with the next upload after an hour.
 */
export async function spooled<T>(bytes: Readable, work: (path: string, size: number) => Promise<T>): Promise<T> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  await sweep()
  const file = path.join(folder(), randomUUID())
  try {
    await pipeline(bytes, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
    return await work(file, (await stat(file)).size)
  } finally {
    for (const name of await readdir(folder()))
      if (name.startsWith(path.basename(file))) await rm(path.join(folder(), name), { force: true })
  }
}

async function sweep() {
  for (const name of await readdir(folder())) {
    const file = path.join(folder(), name)
    const made = await stat(file).catch(() => null)
    if (made && made.mtimeMs < Date.now() - forgotten) await rm(file, { force: true })
  }
}
