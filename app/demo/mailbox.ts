import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { environment, isLoopback } from '#app/access/environment.server.ts'
import { onSignal } from '#app/server/stopping.ts'
import { absentPage, listPage, mailPage, style } from './mail-pages.ts'
import { type MailStore, openMailStore } from './mail-store.ts'

const host = '127.0.0.1'
const largestMail = 10 * 1024 * 1024

type Settings = { folder: string; smtpPort: number; webPort: number }

/** The demo's post office: takes every mail, delivers none, shows all, to this machine alone. Port 0 is any free one. */
export async function openMailbox({ folder, smtpPort, webPort }: Settings) {
  const store = await openMailStore(folder)
  const post = new SMTPServer(postOffice(store))
  const web = createServer(
    (request, response) =>
      void answer(store, request.headers.host, request.url ?? '/', response).catch(() => response.destroy()),
  )
  await new Promise<void>((resolve, reject) => post.listen(smtpPort, host, resolve).once('error', reject))
  await once(web.listen(webPort, host), 'listening')
  return {
    smtpPort: (post.server.address() as AddressInfo).port,
    webPort: (web.address() as AddressInfo).port,
    close: async () => {
      web.closeAllConnections()
      await Promise.all([
        new Promise((resolve) => post.close(() => resolve(0))),
        new Promise((resolve) => web.close(resolve)),
      ])
    },
  }
}

function postOffice(store: MailStore): SMTPServerOptions {
  return {
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address)
      buffer(stream)
        .then((message) => store.keep(message, recipients))
        .then(() => done(), done)
    },
  }
}

/** Another site's name that points here (DNS rebinding) must not read the mail: the host has to be this machine. */
async function answer(store: MailStore, asked = '', address: string, response: ServerResponse) {
  if (!isLoopback(asked.replace(/:\d+$/, ''))) return void response.writeHead(421).end()
  if (!URL.canParse(address, `http://${host}`)) return say(response, 404, absentPage())
  const url = new URL(address, `http://${host}`)
  if (url.pathname === '/style.css') return say(response, 200, style, 'text/css')
  if (url.pathname === '/') {
    const recipient = url.searchParams.get('to') ?? ''
    return say(response, 200, listPage(await store.list(recipient), recipient))
  }
  const mail = await store.find(url.pathname.replace(/^\/mail\//, ''))
  return mail ? say(response, 200, mailPage(mail)) : say(response, 404, absentPage())
}

function say(response: ServerResponse, status: number, body: string, type = 'text/html') {
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  }
  response.writeHead(status, headers).end(body)
}

async function main() {
  const { DATA_FOLDER, MAILBOX_PORT, MAILBOX_SMTP_PORT } = environment
  const mailbox = await openMailbox({
    folder: path.join(DATA_FOLDER, 'mail'),
    smtpPort: MAILBOX_SMTP_PORT,
    webPort: MAILBOX_PORT,
  })
  onSignal(mailbox.close)
}

if (import.meta.main) await main()
