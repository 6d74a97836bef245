import type { IncomingMessage, ServerResponse } from 'node:http'
import { pino } from 'pino'
import { pinoHttp } from 'pino-http'
import { environment } from '#app/access/environment.server.ts'

const level = environment.NODE_ENV === 'test' ? 'silent' : environment.LOG_LEVEL

/** Structured, one line per event, on standard output. Nothing that anybody typed goes into it. */
export const log = pino({ level, base: null, serializers: { err: failure } })

/** One line per request, with its reference and, if it broke, with the reason. No query, body, cookie or address. */
export const logRequests = pinoHttp({
  logger: log,
  genReqId: (_request, response) => String(response.getHeader('X-Request-Id')),
  autoLogging: { ignore: ({ url }) => /^\/(assets\/|health\/(live|ready)$)/.test(url ?? '') },
  wrapSerializers: false,
  serializers: {
    req: (request: IncomingMessage) => ({ method: request.method, path: pathOf(request.url ?? '') }),
    res: (response: ServerResponse) => ({ status: response.statusCode }),
    err: failure,
  },
  quietReqLogger: true,
  customAttributeKeys: { reqId: 'reference', responseTime: 'ms' },
  customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
  customSuccessMessage: () => 'answered',
  customErrorMessage: () => 'failed',
})

/** The value of an identifier stands in its address, and may be a phone number; so do secrets of whoever comes without a session. */
const secret =
  /^(\/indicators\/[^/]+\/|\/(?:invitation|application|feeds)\/|\/mail\/(?:ending|confirmation)\/[^/]+\/)[^/]+/

export function pathOf(url: string) {
  return url.split('?')[0]?.replace(secret, '$1…')
}

type Fault = Error & { code?: string; table?: string; constraint?: string }

/** PostgreSQL, and whatever parses, repeats in its messages what was typed; only what names the fault is kept. */
export function failure(error: Fault): object {
  const { name, code, table, constraint } = error
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: name,
    message: error.message.replace(/".*"/gs, '"…"'),
    code,
    table,
    constraint,
    stack,
    cause: cause(error),
  }
}

function cause(error: Error): object | undefined {
  return error.cause instanceof Error ? failure(error.cause) : undefined
}
