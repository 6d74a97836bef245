import type { Queue } from '#db/queue.server.ts'
import type { Carrier, Failure } from './carrier.ts'
import { bounceLetter, type Channel, claimLetter, type Letter, postponeLetter, settleLetter } from './letters.server.ts'

/** How a letter ended; `error` and `fault` as in a failure. */
export type Sending = {
  message_id: string
  channel: Channel
  outcome: 'sent' | 'withheld' | 'waiting' | 'bounced' | 'dead'
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

/** Sends all that is due and goes this way. */
export async function sendLetters(post: Post, carrier: Carrier): Promise<void> {
  await Promise.all(Array.from({ length: carrier.atOnce }, () => sendInTurn(post, carrier)))
}

async function sendInTurn({ queue, lease, inHand, ending, report }: Post, carrier: Carrier) {
  while (!ending.aborted) {
    const letter = await claimLetter(queue, carrier.channel, lease)
    if (!letter) return
    inHand.add(letter.message_id)
    await sendLetter(queue, letter, carrier)
      .catch((fault) => postponed(queue, letter, { error: 'fault', fault }))
      .then(report)
      .finally(() => inHand.delete(letter.message_id))
  }
}

async function sendLetter(queue: Queue, letter: Letter, { carry }: Carrier): Promise<Sending> {
  const carried = await carry(letter)
  if ('error' in carried) return postponed(queue, letter, carried)
  await settleLetter(queue, letter, carried.told)
  const { message_id, channel } = letter
  return { message_id, channel, outcome: carried.told.length > 0 ? 'sent' : 'withheld' }
}

async function postponed(queue: Queue, letter: Letter, failure: Failure): Promise<Sending> {
  const { error, fault, hopeless = false, returned = false, after } = failure
  const { message_id, channel } = letter
  if (returned && (await bounceLetter(queue, letter, error))) return { message_id, channel, outcome: 'bounced', error }
  const outcome = await postponeLetter(queue, letter, error, hopeless, after)
  return { message_id, channel, outcome, error, fault }
}
