import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type RequestHandler, type Response } from 'express'

type Build = ServerBuild | (() => Promise<ServerBuild>)

/** No lists, and nothing that begins with a dot, be it a file or a folder. */
const plain = { dotfiles: 'ignore', index: false, redirect: false } as const

/** The built files: what has a hash in its name never changes. */
export function builtFiles(folder: string) {
  const files = express.Router()
  files.use('/assets', express.static(`${folder}/assets`, { ...plain, immutable: true, maxAge: '1y' }))
  files.use('/assets', (_request, response) => void response.status(404).end())
  files.use(express.static(folder, { ...plain, maxAge: '1h' }))
  return files
}

/** Hands the request to Remix, with what belongs to this one request. */
export function portal(build: Build, mode: string): RequestHandler {
  return createRequestHandler({
    build,
    mode,
    getLoadContext: (request, response: Response) => ({
      nonce: response.locals.nonce as string,
      reference: response.locals.reference as string,
      address: request.ip ?? '',
      failed: (error: unknown) => {
        response.err = error instanceof Error ? error : new Error(String(error))
      },
      room: () => roomIn(response),
      left: leftBy(response),
    }),
  })
}

/**
 * Held by the response itself. The signal that a loader finds at its request hangs on requests that nobody holds while an
 * answer still streams: once they are collected it never tells, and the stream would stand for ever.
 */
function leftBy(response: Response) {
  const leaving = new AbortController()
  response.on('close', () => leaving.abort())
  return leaving.signal
}

/** Remix writes without waiting: a slow reader of a long file would have all of it kept in memory. */
function roomIn(response: Response) {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve()
  return new Promise<void>((resolve) => {
    const settled = () => {
      response.off('drain', settled).off('close', settled)
      resolve()
    }
    response.on('drain', settled).on('close', settled)
  })
}
