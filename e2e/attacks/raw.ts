import { connect } from 'node:net'

/** Sends bytes as they stand, and answers what came back until the connection ended or five seconds were over. */
export function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(process.env.JOURNEYS_PORTAL ?? '')
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', (part) => {
      answer += part
    })
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
}
