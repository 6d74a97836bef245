import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import nodemailer from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { sendResetMail } from './reset-mail.server.ts'

test('the mail says in the language of the page where to choose a new password', async () => {
  const mails: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => void stream.toArray().then((parts) => done(null, void mails.push(parts.join('')))),
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, secure: false })

  const request = new Request('http://localhost:3000/', { headers: { 'Accept-Language': 'nl' } })
  const reset = { name: 'Noor Claes', email: 'noor.claes@scheldt-terminals.example', token: 'a+token' }
  await sendResetMail({ ...reset, request }, transport)
  await sendResetMail({ ...reset, request: undefined }, transport)
  server.close()

  const [dutch, english] = await Promise.all(mails.map((mail) => simpleParser(mail)))
  expect(dutch?.subject).toBe('Breakwater: kies een nieuw wachtwoord')
  expect(english?.subject).toBe('Breakwater: choose a new password')
  expect(english?.to).toMatchObject({ value: [{ address: reset.email, name: 'Noor Claes' }] })
  expect(english?.text).toContain('http://localhost:3000/new-password?token=a%2Btoken')
  expect(english?.headers.get('auto-submitted')).toBe('auto-generated')
})
