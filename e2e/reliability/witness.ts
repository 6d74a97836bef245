import { appendFileSync } from 'node:fs'
import net from 'node:net'

/** Loaded into every process of the product before its own code: writes down each address that is called. */
const file = process.env.WITNESS_FILE ?? ''
const connect = net.Socket.prototype.connect

type Target = { path?: string; host?: string; port?: number }

net.Socket.prototype.connect = function witnessed(this: net.Socket, ...call: unknown[]) {
  const { path, host = 'localhost', port } = target(call.flat())
  appendFileSync(file, `${path ?? `${host}:${port}`}\n`)
  return Reflect.apply(connect, this, call)
} as typeof connect

/** As net.connect takes it: options, or a port and a host, or a path. */
function target([first, second]: unknown[]): Target {
  if (typeof first === 'object') return first as Target
  if (typeof first === 'string' && Number.isNaN(Number(first))) return { path: first }
  return { port: Number(first), ...(typeof second === 'string' && { host: second }) }
}
