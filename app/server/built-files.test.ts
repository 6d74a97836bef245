import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { afterAll, expect, test } from 'vitest'
import { builtFiles } from './portal.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'breakwater-files-'))
const served = path.join(folder, 'client')
const within = ['client/plain.css', 'client/assets/page.js', 'client/.git/config', 'client/.env', 'client/assets/.env']
for (const file of [...within, 'package.json']) {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  await writeFile(path.join(folder, file), 'written here')
}
const server = createServer(
  express()
    .use(builtFiles(served))
    .use((_request, response) => void response.status(404).end()),
)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** As no browser would ask: the address travels as it is written. */
function asked(address: string) {
  const { port } = server.address() as AddressInfo
  return new Promise<number>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: address }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    }).once('error', reject)
  })
}

test('what was built is handed out: no list of it, nothing that begins with a dot, nothing beside it', async () => {
  for (const address of ['/plain.css', '/assets/page.js'])
    expect([address, await asked(address)]).toEqual([address, 200])
  const shut = ['/', '/assets', '/assets/', '/.git/config', '/.git', '/.env', '/assets/.env', '/%2egit/config']
  const beside = ['/../package.json', '/assets/../../package.json', '/..%2fpackage.json', '/assets/absent.js']
  for (const address of [...shut, ...beside]) expect([address, await asked(address)]).not.toEqual([address, 200])
})
