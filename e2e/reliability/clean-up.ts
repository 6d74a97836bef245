import { rm } from 'node:fs/promises'
import path from 'node:path'
import { startEmbedded } from '#db/embedded.ts'

/** Stops what a failed test left running, and removes the data wherever the server's account keeps it. */
export default async function cleanUp() {
  const data = process.env.RELIABILITY_DATA ?? ''
  const server = await startEmbedded({ folder: path.join(data, 'postgresql') })
  await server.stop()
  for (const folder of [data, server.folder]) await rm(folder, { recursive: true, force: true })
}
