import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
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

test('who waits at the door when the order comes is still let in and answered', async () => {
  const { server, stopping, url } = await serve()
  const atTheDoor = new Int32Array(new SharedArrayBuffer(4))
  const callers = new Worker(
    `const { get } = require('node:http')
     const { parentPort, workerData } = require('node:worker_threads')
     const came = () => Atomics.add(workerData, 0, 1) === 29 && Atomics.notify(workerData, 0)
     for (let caller = 0; caller < 30; caller++)
       get('${url}/slow', { agent: false }, (answer) => parentPort.postMessage(answer.statusCode))
         .on('socket', (socket) => socket.once('connect', came))
         .on('error', ({ code }) => parentPort.postMessage(code))`,
    { eval: true, workerData: atTheDoor },
  )
  const heard: unknown[] = []
  callers.on('message', (message) => heard.push(message))
  // Nobody is let in while this thread waits, so that all thirty stand at the door as the order comes.
  for (let here = 0; here < 30; here = Atomics.load(atTheDoor, 0)) Atomics.wait(atTheDoor, 0, here, 60_000)
  await stopping.stop(server)
  await expect.poll(() => heard, { timeout: 60_000 }).toEqual(Array(30).fill(200))
})

test('a process whose starter vanished before it came to listen ends all the same', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'breakwater-stopping-'))
  const file = path.join(folder, 'child.mjs')
  await writeFile(
    file,
    `import { onSignal } from ${JSON.stringify(pathToFileURL(path.resolve('app/server/stopping.ts')).href)}
     setInterval(() => undefined, 1000)
     await new Promise((resolve) => process.once('disconnect', resolve))
     onSignal(async () => undefined)`,
  )
  const child = fork(file)
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
  await rm(folder, { recursive: true })
})
