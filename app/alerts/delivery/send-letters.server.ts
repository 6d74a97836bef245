import { environment } from '#app/access/environment.server.ts'
import { mailTransport } from '#app/access/mail-transport.server.ts'
import { working } from '#app/access/working.server.ts'
import type { Queue } from '#db/queue.server.ts'
import { composeMail } from './compose-mail.server.ts'
import { findLetter } from './find-letter.server.ts'
import { claimLetter, type Letter, postponeLetter, settleLetter } from './letters.server.ts'

/** How a letter ended; `error` is a code, never what anybody wrote. `fault`: we failed, not the mail server. */
export type Sending = {
  message_id: string
  outcome: 'sent' | 'withheld' | 'waiting' | 'dead'
  error?: string
  fault?: unknown
}

type Post = {
  queue: Queue
  /** Seconds for which a letter is this worker's alone. */
  lease: number
  /** Letters this worker has in hand: whoever keeps their leases alive reads it. */
  inHand: Set<string>
  ending: AbortSignal
  report: (sending: Sending) => void
}

const atOnce = 4

/** Sends all that is due, four letters at a time at most. */
export async function sendLetters(post: Post): Promise<void> {
  await Promise.all(Array.from({ length: atOnce }, () => sendInTurn(post)))
}

async function sendInTurn({ queue, lease, inHand, ending, report }: Post) {
  while (!ending.aborted) {
    const letter = await claimLetter(queue, lease)
    if (!letter) return
    inHand.add(letter.message_id)
    await sendLetter(queue, letter)
      .catch((fault) => postponed(queue, letter, { error: 'fault', fault }))
      .then(report)
      .finally(() => inHand.delete(letter.message_id))
  }
}

/** Every sending runs as its recipient: what was taken away between the release and now is not sent. */
async function sendLetter(queue: Queue, letter: Letter): Promise<Sending> {
  const { message_id } = letter
  const found = await working(letter, (db, speaker) => findLetter(db, speaker, letter.event_ids))
  if (!found || found.told.length === 0) {
    await settleLetter(queue, letter, [])
    return { message_id, outcome: 'withheld' }
  }
  const failure = await post(message_id, found)
  if (failure) return postponed(queue, letter, failure)
  await settleLetter(
    queue,
    letter,
    found.told.map(({ event_id }) => event_id),
  )
  return { message_id, outcome: 'sent' }
}

async function postponed(queue: Queue, letter: Letter, { error, fault, hopeless = false }: Failure): Promise<Sending> {
  const outcome = await postponeLetter(queue, letter, error, hopeless)
  return { message_id: letter.message_id, outcome, error, fault }
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

type Failure = { error: string; hopeless?: boolean; fault?: unknown }

type MailError = { code?: string; responseCode?: number }

/** RFC 5321 4.2.1: 5yz about the recipient will not change; about us (sign-in, connection) it may. */
function failureOf({ code = 'unknown', responseCode }: MailError): Failure {
  return {
    error: [code, responseCode].filter(Boolean).join(' '),
    hopeless: code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500,
  }
}
