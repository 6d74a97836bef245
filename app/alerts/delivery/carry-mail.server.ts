import { environment } from '#app/access/environment.server.ts'
import { mailTransport } from '#app/access/mail-transport.server.ts'
import { working } from '#app/access/working.server.ts'
import type { Carried, Carrier, Failure } from './carrier.ts'
import { composeMail } from './compose-mail.server.ts'
import { findLetter } from './find-letter.server.ts'
import type { Letter } from './letters.server.ts'

export const mailCarrier: Carrier = { channel: 'mail', atOnce: 4, carry: carryMail }

/** Every sending runs as its recipient: what was taken away between the release and now is not sent. */
async function carryMail({ message_id, recipient: person_id, organisation_id, event_ids }: Letter): Promise<Carried> {
  const found = await working({ organisation_id, person_id }, (db, speaker) => findLetter(db, speaker, event_ids))
  if (!found || found.told.length === 0) return { told: [] }
  const failure = await post(message_id, found)
  return failure ?? { told: found.told.map(({ event_id }) => event_id) }
}

async function post(message_id: string, { recipient, told }: Awaited<ReturnType<typeof findLetter>>) {
  const { PORTAL_URL, MAIL_FROM } = environment
  const mail = composeMail({ recipient, told, portal: PORTAL_URL })
  return mailTransport()
    .sendMail({
      from: MAIL_FROM,
      to: { name: recipient.name, address: recipient.email },
      messageId: `<${message_id}@${new URL(PORTAL_URL).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...mail,
    })
    .then(() => null, failureOf)
}

type MailError = { code?: string; responseCode?: number }

/** RFC 5321 4.2.1: 5yz about the recipient will not change; about us (sign-in, connection) it may. */
function failureOf({ code = 'unknown', responseCode }: MailError): Failure {
  return {
    error: [code, responseCode].filter(Boolean).join(' '),
    hopeless: code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500,
  }
}
