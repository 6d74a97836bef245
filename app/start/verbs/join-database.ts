import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '#app/access/environment.server.ts'
import { startEmbedded } from '#db/embedded.ts'
import { holdAlone } from '../alone.ts'

/**
 * The database of the portal, which may be running or not. One that runs goes on when we let go; one that we had to start
 * is stopped then, and nobody else starts on it meanwhile.
 */
export async function joinDatabase({ DATABASE_URL, DATA_FOLDER }: Environment) {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => undefined }
  const folder = path.join(DATA_FOLDER, 'postgresql')
  if (!existsSync(DATA_FOLDER))
    throw new Error(`There is no portal in ${DATA_FOLDER}: set DATA_FOLDER or DATABASE_URL.`)
  const letGo = await holdAlone(DATA_FOLDER).catch(() => undefined)
  const server = await startEmbedded({ folder })
  return {
    url: server.url,
    stop: async () => {
      if (!letGo) return
      await server.stop()
      await letGo()
    },
  }
}
