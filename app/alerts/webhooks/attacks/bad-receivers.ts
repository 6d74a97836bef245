import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Answers without end, as fast as it is taken; `wrote` hears of each part. */
export function flood(answer: ServerResponse, wrote: (length: number) => void) {
  answer.writeHead(200)
  const more = () => {
    if (answer.destroyed || answer.closed) return
    wrote(65_536)
    answer.write('x'.repeat(65_536)) ? setImmediate(more) : answer.once('drain', more)
  }
  more()
}

/** Receivers that take their time. */
export const slow: Record<string, (answer: ServerResponse) => void> = {
  'answers nothing': () => undefined,
  'answers a head and then nothing': (answer) => answer.writeHead(200).flushHeaders(),
  'answers a byte now and then': (answer) => {
    answer.writeHead(200)
    const drip = setInterval(() => answer.write('.'), 50)
    answer.on('close', () => clearInterval(drip))
  },
}

/** What is no answer. */
export const broken: Record<string, (socket: Socket) => void> = {
  'hangs up': (socket) => socket.destroy(),
  'speaks no HTTP': (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'),
  'sends a head of a megabyte': (socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}\r\n\r\n`),
  'says two lengths': (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 9\r\n\r\nx'),
}
