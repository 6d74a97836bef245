import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Arrived = {
  /** The name of the device. */
  to: string
  message: { title: string; body: string; language: string; address: string; tag: string }
  /** All that travelled, opened. */
  text: string
  headers: IncomingMessage['headers']
  claims: { aud: string; exp: number; sub: string }
}

export type PushService = Awaited<ReturnType<typeof openPushService>>

/**
 * A push service and the browser behind it in one: it takes messages as RFC 8030 has them, checks who sent them (RFC
 * 8292) and opens them (RFC 8188, 8291). `answer` is the status with which it meets the next ones instead.
 */
export async function openPushService() {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  const auth = randomBytes(16)
  const arrived: Arrived[] = []
  const service = { status: 201, asked: 0 }

  async function take(request: IncomingMessage) {
    const body = await buffer(request)
    service.asked++
    if (service.status !== 201) return service.status
    const { headers } = request
    const claims = claimsOf(headers.authorization ?? '', `http://${headers.host}`)
    if (!claims) return 403
    const text = opened(body, pair, auth)
    arrived.push({ to: (request.url ?? '').slice(1), text, message: JSON.parse(text), headers, claims })
    return 201
  }

  const server = createServer((request, response) => {
    take(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(400).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    arrived,
    device: (name: string) => ({
      endpoint: `http://localhost:${port}/${name}`,
      p256dh: pair.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    }),
    asked: () => service.asked,
    answer: (status: number) => {
      service.status = status
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function opened(body: Buffer, pair: ReturnType<typeof createECDH>, auth: Buffer) {
  const salt = body.subarray(0, 16)
  const sender = body.subarray(21, 21 + body.readUInt8(20))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender])
  const secret = Buffer.from(hkdfSync('sha256', pair.computeSecret(sender), auth, info, 32))
  const derived = (what: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${what}\0`, length))
  const decipher = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12))
  const sealed = body.subarray(21 + sender.length)
  decipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}

/** Null for a token that is not signed with the key that came with it, or is meant for somebody else. */
function claimsOf(authorization: string, audience: string): Arrived['claims'] | null {
  const [, head = '', claims = '', signature = '', key = ''] =
    /^vapid t=([\w-]+)[.]([\w-]+)[.]([\w-]+), k=([\w-]+)$/.exec(authorization) ?? []
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65) return null
  const [x, y] = [point.toString('base64url', 1, 33), point.toString('base64url', 33)]
  const signer = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: signer, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString())
  return signed && said.aud === audience ? said : null
}
