import { createServer } from 'node:net'

/** Refuses with a sentence when the portal could not listen there. */
export async function refuseTakenPort(host: string, port: number, setting: string) {
  const probe = createServer()
  const code = await new Promise<string | undefined>((resolve) => {
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
  if (!code) return
  if (code === 'EADDRINUSE')
    throw new Error(`Port ${port} on ${host} is taken: stop what uses it, or set ${setting} to another.`)
  if (code === 'EACCES') throw new Error(`Port ${port} is reserved for root: set ${setting} to one above 1023.`)
  throw new Error(`${host} is not an address of this machine (${code}): set HOST to one that is.`)
}
