import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'

export type Mail = { id: string; at: Date; from: string; to: string; subject: string; message_id: string; text: string }

const mostShown = 500

/** Messages as files, one each, exactly as they came plus one line that says for whom the server took them. */
export async function openMailStore(folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const read = new Map<string, Mail>()

  /** Returns when the message is safely kept: only then may the sender be told so. */
  async function keep(message: Buffer, recipients: string[]) {
    const id = `${new Date().toISOString().replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`
    const growing = path.join(folder, `${id}.part`)
    await writeFile(growing, Buffer.concat([Buffer.from(`X-Envelope-To: ${recipients.join(', ')}\r\n`), message]), {
      mode: 0o600,
    })
    await rename(growing, path.join(folder, `${id}.eml`))
  }

  /** The newest first, for one address if one is given. */
  async function list(recipient = '') {
    const ids = (await readdir(folder)).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4))
    const mails = await Promise.all(ids.sort().reverse().slice(0, mostShown).map(open))
    const wanted = recipient.trim().toLowerCase()
    return mails.filter((mail) => mail.to.toLowerCase().includes(wanted))
  }

  async function find(id: string) {
    return /^\d+-[0-9a-f]+$/.test(id) ? open(id).catch(() => undefined) : undefined
  }

  async function open(id: string): Promise<Mail> {
    const known = read.get(id)
    if (known) return known
    const mail = shown(id, await simpleParser(await readFile(path.join(folder, `${id}.eml`))))
    read.set(id, mail)
    return mail
  }

  return { keep, list, find }
}

export type MailStore = Awaited<ReturnType<typeof openMailStore>>

function shown(id: string, { from, headers, subject, messageId, text, date }: ParsedMail): Mail {
  const to = headers.get('x-envelope-to')
  return {
    id,
    at: date ?? new Date(0),
    from: from?.text ?? '',
    to: typeof to === 'string' ? to : ((to as AddressObject | undefined)?.text ?? ''),
    subject: subject ?? '',
    message_id: messageId ?? '',
    text: text ?? '',
  }
}
