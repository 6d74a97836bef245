import { createGzip, type Gzip } from 'node:zlib'
import type { RequestHandler, Response } from 'express'

const worthIt = /^(text\/(?!event-stream)|application\/(json|javascript|manifest\+json)|image\/svg)/

/** Smaller on a bad line. Streams of events are left alone: each has to arrive when it is sent. */
export const compression: RequestHandler = (request, response, next) => {
  if (request.method !== 'HEAD' && /\bgzip\b/.test(request.get('Accept-Encoding') ?? '')) compress(response)
  next()
}

function compress(response: Response) {
  const plain = { writeHead: response.writeHead, write: response.write, end: response.end }
  let gzip: Gzip | null = null

  response.writeHead = function deciding(...head: unknown[]) {
    if (isCompressible(response)) gzip = compressed(response, plain)
    return plain.writeHead.apply(response, head as Parameters<typeof plain.writeHead>)
  } as typeof response.writeHead

  response.write = function writing(...chunk: unknown[]) {
    if (!response.headersSent) response.writeHead(response.statusCode)
    const write = gzip ? gzip.write.bind(gzip) : plain.write.bind(response)
    return (write as (...chunk: unknown[]) => boolean)(...chunk)
  } as typeof response.write

  response.end = function ending(...chunk: unknown[]) {
    if (!response.headersSent) response.writeHead(response.statusCode)
    const end = gzip ? gzip.end.bind(gzip) : plain.end.bind(response)
    ;(end as (...chunk: unknown[]) => unknown)(...chunk)
    return response
  } as typeof response.end
}

function isCompressible(response: Response) {
  const bodiless = response.statusCode === 204 || response.statusCode === 304
  const coded = response.hasHeader('Content-Encoding') || response.hasHeader('Content-Range')
  return !bodiless && !coded && worthIt.test(String(response.getHeader('Content-Type')))
}

function compressed(response: Response, plain: Pick<Response, 'write' | 'end'>) {
  const gzip = createGzip({ level: 5 })
  response.setHeader('Content-Encoding', 'gzip')
  response.removeHeader('Content-Length')
  response.vary('Accept-Encoding')
  gzip.on('data', (chunk) => plain.write.call(response, chunk, 'utf8') || gzip.pause())
  gzip.on('end', () => plain.end.call(response, undefined, 'utf8'))
  // A file that is piped here waits for the response, not for the compressor between.
  gzip.on('drain', () => response.emit('drain'))
  response.on('drain', () => gzip.resume())
  response.on('close', () => gzip.destroy())
  return gzip
}
