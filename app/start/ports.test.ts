import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { refuseTakenPort } from './ports.ts'

test('a taken port is named with the setting that moves it, a free one passes', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  await expect(refuseTakenPort('127.0.0.1', port, 'MAILBOX_PORT')).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken: stop what uses it, or set MAILBOX_PORT to another.`,
  )
  taken.close()
  await once(taken, 'close')
  await refuseTakenPort('127.0.0.1', port, 'MAILBOX_PORT')
})

test('an address of another machine is named', async () => {
  await expect(refuseTakenPort('192.0.2.1', 0, 'PORT')).rejects.toThrow('192.0.2.1 is not an address of this machine')
})
