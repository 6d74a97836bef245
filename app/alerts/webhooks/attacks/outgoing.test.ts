import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { callableAddress, guardedAgent, sendGuarded } from '#app/access/outgoing.server.ts'
import { tally } from '#db/testing/tally.ts'

/** Spellings of hosts that are this machine, its network, its cloud's metadata, or nowhere on the internet. */
const hosts = `
  127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 017700000001 0177.0.0.1 0177.0.0.01 0x7f000001 0x7f.0.0.1 0x7f.1
  0 0.0.0.0 0x0 00000000 [::] [::1] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:127.0.0.1]
  [::ffff:0:127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001:0:7f00:1::] [fe80::1] [fec0::1]
  [fc00::1] [fd00:ec2::254] [ff02::1] [100::1] [2001:db8::1] 169.254.169.254 169.254.170.2 0xa9fea9fe 2852039166
  0251.0376.0251.0376 [::ffff:169.254.169.254] 100.100.100.200 192.0.0.192 10.0.0.1 012.0.0.1 167772161 172.16.0.1
  172.31.255.255 192.168.0.1 192.168.1.254 100.64.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1
  255.255.255.255 127。0。0。1 １２７.０.０.１ ①②⑦.⓪.⓪.① 127%2e0%2e0%2e1 localhost LOCALHOST ⓛocalhost loc%61lhost
`
  .trim()
  .split(/\s+/)

const tricks = [
  ...['http://8.8.8.8/', 'http://127.0.0.1/'],
  'ftp://8.8.8.8/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_INFO',
  'data:text/plain,hello',
  'javascript:alert(1)',
  'ws://8.8.8.8/',
  'blob:https://8.8.8.8/x',
  'https://8.8.8.8@127.0.0.1/',
  'https://name:word@8.8.8.8/',
  'https://name@8.8.8.8/',
  'https://:word@8.8.8.8/',
  'https://127.0.0.1#@8.8.8.8/',
  'https://127.0.0.1\\@8.8.8.8/',
  'https:\\\\127.0.0.1/',
  'https:127.0.0.1',
  'https:///127.0.0.1/',
  'https://127.0.\t0.1/',
  'https://127.0.\n0.1/',
  ' https://127.0.0.1/ ',
  'https://127.0.0.1./',
  ...[0, 1, 22, 25, 80, 110, 389, 465, 587, 2375, 3000, 3306, 5432, 6379, 8080, 9200, 10250, 11211, 65535].map(
    (port) => `https://8.8.8.8:${port}/`,
  ),
  'https://8.8.8.8:99999/',
  'https://[::1/',
  'https://',
  '//127.0.0.1/',
  'siem',
  '',
]

const canary = createServer((_request, answer) => {
  touched++
  answer.end('you should not read this')
})
let touched = 0

beforeAll(async () => {
  canary.listen(0, '127.0.0.1')
  await once(canary, 'listening')
})
afterAll(() => canary.close())

const count = tally('23, calls to where nobody may call', 180)
afterEach(({ task }) => count.tried(task.name, task.result?.errors === undefined))
afterAll(() => count.conclude())

test.each(hosts)('%s is refused before anything is sent', async (host) => {
  for (const port of ['', ':8443']) {
    const answer = await call(`https://${host}${port}/`)
    expect([host, answer]).toEqual([
      host,
      expect.objectContaining({ error: expect.stringMatching(/^(address|private)$/) }),
    ])
  }
})

test('a name with a dot at its end is no other name', async () => {
  expect(await call('https://localhost./')).toMatchObject({ error: expect.stringMatching(/^(private|name)$/) })
})

test.each(tricks)('%j is refused before anything is sent', async (url) => {
  expect(await call(url)).toMatchObject({ error: expect.stringMatching(/^(address|private)$/) })
})

test.each(hosts.filter((host) => URL.canParse(`http://${host}`)))(
  '%s opens no door beside the rule about ports',
  async (host) => {
    const { port } = canary.address() as AddressInfo
    const address = new URL(`http://${host}:${port}/`)
    const failed = await new Promise((resolve) => {
      const asked = request(address, { agent: guardedAgent(address) }, () => resolve(null))
      asked.on('error', resolve)
      asked.end()
    })
    expect(String(failed)).toContain('is not allowed')
    expect(touched).toBe(0)
  },
)

/** A resolver of somebody's own, and how often it was asked. */
function resolver(...answers: string[][]) {
  const asked = { times: 0 }
  const lookup: LookupFunction = (_name, options, found) => {
    const addresses = (answers[Math.min(asked.times, answers.length - 1)] ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    asked.times++
    const [first] = addresses
    if (options.all) found(null, addresses)
    else found(null, first?.address ?? '', first?.family ?? 4)
  }
  return { asked, lookup }
}

test.each([
  [['127.0.0.1']],
  [['8.8.8.8', '127.0.0.1']],
  [['127.0.0.1', '8.8.8.8']],
  [['::1']],
  [['::ffff:127.0.0.1']],
  [['2001:4860:4860::8888', '::1']],
  [['169.254.169.254']],
  [['10.1.2.3']],
  [['0.0.0.0']],
])('a name that leads to %j is refused, whatever else it leads to', async (addresses) => {
  const { asked, lookup } = resolver(addresses)
  expect(await call('https://rebound.port.example/', lookup)).toEqual({ error: 'private' })
  expect(asked.times).toBe(1)
})

test('a name that leads elsewhere the second time is asked once for each connection, and that answer is the one checked', async () => {
  const { asked, lookup } = resolver(['10.0.0.1'], ['127.0.0.1'], ['169.254.169.254'])
  for (let time = 1; time <= 3; time++) {
    expect(await call('https://rebound.port.example/', lookup)).toEqual({ error: 'private' })
    expect(asked.times).toBe(time)
  }
})

test('public addresses are let through to the resolver, on two ports', () => {
  for (const url of ['https://siem.port.example/in', 'https://siem.port.example:8443/in', 'https://8.8.8.8/'])
    expect(callableAddress(url)?.href).toBe(url)
})

function call(url: string, lookup?: LookupFunction) {
  return sendGuarded({ url, headers: {}, body: '{}', patience: 3_000, ...(lookup && { lookup }) })
}
