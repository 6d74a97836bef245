import { once } from 'node:events'
import { connect } from 'node:net'
import { environment } from '#app/access/environment.server.ts'

export type Verdict = 'clean' | 'infected'

const patience = 60_000

/** Whether files wait until they were checked for malware. */
export function checksFiles() {
  return environment.CLAMAV_URL !== undefined
}

/**
 * Asks clamd by INSTREAM (clamd(8)): each piece with its length in front, an empty one at the end. Throws when there is
 * no answer, or none that says clean or found: what is not known to be clean stays where it is.
 */
export async function scan(url: string, pieces: AsyncIterable<Uint8Array>): Promise<Verdict> {
  const socket = connect(addressOf(url))
  socket.setTimeout(patience, () => socket.destroy(new Error('The scanner does not answer.')))
  const answer = new Promise<string>((resolve, reject) => {
    let said = ''
    socket.setEncoding('latin1')
    socket.on('data', (text) => {
      said += text
    })
    socket.on('end', () => resolve(said))
    socket.on('error', reject)
  })
  answer.catch(() => undefined)
  try {
    await once(socket, 'connect')
    await say(socket, Buffer.from('zINSTREAM\0'))
    for await (const piece of pieces) await say(socket, framed(piece))
    socket.write(Buffer.alloc(4))
    return verdictOf(await answer)
  } finally {
    socket.destroy()
  }
}

function addressOf(url: string) {
  const { protocol, hostname, port, pathname } = new URL(url)
  return protocol === 'unix:' ? { path: pathname } : { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
}

function framed(piece: Uint8Array) {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return Buffer.concat([length, piece])
}

function say(socket: ReturnType<typeof connect>, bytes: Buffer) {
  return new Promise<void>((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())))
}

function verdictOf(said: string): Verdict {
  const answer = said.replaceAll('\0', '').trim()
  if (answer === 'stream: OK') return 'clean'
  if (/^stream: .* FOUND$/.test(answer)) return 'infected'
  throw new Error(`The scanner says "${answer.slice(0, 200)}".`)
}
