import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'

type Payload = { type: string; data: Record<string, unknown> }

/** A real receiver on this machine, which opens what arrives with the package that a receiver would use. */
export async function openReceiver() {
  const arrived: { headers: Record<string, string>; body: string }[] = []
  const server = createServer(async (request, answer) => {
    arrived.push({ headers: request.headers as Record<string, string>, body: await text(request) })
    answer.writeHead(204).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/in`,
    opened: (secret: string) =>
      arrived.map(({ headers, body }) => new Webhook(secret).verify(body, headers) as Payload),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
