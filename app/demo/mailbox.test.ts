import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { type IncomingMessage, type RequestOptions, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { createTransport } from 'nodemailer'
import { afterAll, expect, test } from 'vitest'
import { openMailbox } from './mailbox.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'breakwater-mailbox-'))
const mailbox = await openMailbox({ folder, smtpPort: 0, webPort: 0 })
const transport = createTransport({ host: '127.0.0.1', port: mailbox.smtpPort, secure: false })
const asked = (options: RequestOptions) =>
  new Promise<IncomingMessage>((resolve, reject) =>
    request({ port: mailbox.webPort, ...options }, resolve)
      .once('error', reject)
      .end(),
  )
const page = (path: string) => fetch(`http://127.0.0.1:${mailbox.webPort}${path}`)

afterAll(async () => {
  await mailbox.close()
  await rm(folder, { recursive: true })
})

test('a mail is kept, listed, found by its recipient and shown as text', async () => {
  await transport.sendMail({
    from: 'Breakwater <breakwater@localhost>',
    to: 'joris@terminal.example',
    subject: 'TLP:AMBER <b>BW-7K3M-Q2XA</b>',
    messageId: '<one@portal>',
    text: 'Look: http://localhost:3000/bulletins?a=1&b="2" <script>alert(1)</script>',
  })
  const list = await (await page('/')).text()
  expect(list).toContain('TLP:AMBER &lt;b&gt;BW-7K3M-Q2XA&lt;/b&gt;')
  expect(await (await page('/?to=joris')).text()).toContain('joris@terminal.example')
  expect(await (await page('/?to=marta')).text()).toContain('No mail for marta')

  const shown = await (await page(list.match(/\/mail\/[^"]+/)?.[0] ?? '')).text()
  expect(shown).toContain('&lt;one@portal&gt;')
  expect(shown).toContain('<a href="http://localhost:3000/bulletins?a=1&amp;b=" rel="noreferrer">')
  expect(shown).not.toContain('<script>')
})

test('the same mail sent twice is two mails, and blind copies show for whom they came', async () => {
  const before = (await readdir(folder)).length
  for (const bcc of ['a@desk.example', 'b@desk.example'])
    await transport.sendMail({ from: 'portal@localhost', bcc, subject: 'Again', messageId: '<same@portal>', text: 'x' })
  expect((await readdir(folder)).length).toBe(before + 2)
  expect(await (await page('/?to=b@desk.example')).text()).toContain('Again')
})

test('a page that is not there and a path that climbs out are both absent', async () => {
  for (const path of ['/mail/20260101-00', '/mail/..%2F..%2Fetc%2Fpasswd', '/mail/'])
    expect((await page(path)).status).toBe(404)
})

test('a name that merely points at this machine reads nothing', async () => {
  const answer = await asked({ headers: { host: 'evil.example' } })
  expect([answer.statusCode, await text(answer)]).toEqual([421, ''])
})

test('an address that is none is absent, and the post office stays open', async () => {
  expect((await asked({ path: '//' })).statusCode).toBe(404)
  expect((await page('/')).status).toBe(200)
})

test('no page may run or load anything', async () => {
  const policy = (await page('/')).headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
})
