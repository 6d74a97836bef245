import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import express from 'express'
import { expect, test } from 'vitest'
import { createStopping } from './stopping.ts'

async function serve() {
  const stopping = createStopping()
  const app = express().use(stopping.watch)
  app.get('/slow', (_request, response) => void setTimeout(() => response.send('done'), 300))
  app.get('/stream', (_request, response) => void response.type('text/event-stream').write('data: 1\n\n'))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, stopping, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('what is open is finished, streams are closed, nobody new comes in', async () => {
  const { server, stopping, url } = await serve()
  const slow = fetch(`${url}/slow`)
  const stream = await fetch(`${url}/stream`)
  await pause(50)
  const stopped = stopping.stop(server)

  expect(stopping.isStopping()).toBe(true)
  expect(await stream.text()).toBe('data: 1\n\n')
  expect(await (await slow).text()).toBe('done')
  await stopped
  await expect(fetch(`${url}/slow`)).rejects.toThrow()
})
