import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import path from 'node:path'

const longestSocketPath = 103

/**
 * Makes sure that one start at a time works on the data. Held by a listening socket: unlike a file with a number in it,
 * the system forgets it however this process ends. Answers how to let go.
 */
export async function holdAlone(folder: string) {
  const address = addressFor(folder)
  if (await answers(address))
    throw new Error(`The portal already runs on the data in ${folder}: stop that one first, or set DATA_FOLDER.`)
  if (process.platform !== 'win32') await rm(address, { force: true })
  const server = createServer((visitor) => visitor.destroy()).listen(address)
  await once(server, 'listening')
  server.unref()
  return async () => void server.close()
}

function addressFor(folder: string) {
  const key = `breakwater-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${key}`
  const beside = path.join(folder, 'start.socket')
  return Buffer.byteLength(beside) <= longestSocketPath ? beside : `/tmp/${key}.socket`
}

function answers(address: string) {
  const visitor = connect(address)
  return new Promise<boolean>((resolve) => {
    visitor.once('connect', () => resolve(true)).once('error', () => resolve(false))
  }).finally(() => visitor.destroy())
}
