import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'

/** The mail that came for an address, the oldest first: `source` is what went over the wire, the rest as it is read. */
export async function mailTo(address: string) {
  const folder = path.join(process.env.JOURNEYS_DATA ?? '', 'mail')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort()
  const sources: string[] = []
  // one after the other: there may be more of them than files that may be open
  for (const name of names) sources.push(await readFile(path.join(folder, name), 'utf8'))
  const own = sources.filter((source) => envelope(source).includes(address.toLowerCase()))
  return Promise.all(own.map(read))
}

/** The first line says for whom the server took it. */
function envelope(source: string) {
  return (source.split('\r\n', 1)[0] ?? '').toLowerCase()
}

async function read(source: string) {
  const { subject = '', text = '', html, messageId } = await simpleParser(source)
  return { subject, text, html: html || '', id: messageId, source }
}
