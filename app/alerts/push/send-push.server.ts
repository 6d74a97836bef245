import webPush from 'web-push'
import { sendGuarded } from '#app/access/outgoing.server.ts'
import type { DeviceChoice } from './schema.ts'
import { vapid } from './vapid.server.ts'

/** What travels, closed so that this browser alone can open it: nothing of what a bulletin says. */
export type PushMessage = {
  title: string
  body: string
  language: string
  /** Where a press leads, without the portal's address. */
  address: string
  /** Of two messages with one name, the later takes the other's place. */
  tag: string
}

/** `gone`: the browser was turned off, and no message will arrive there again. Of a failure, the reason is a code. */
export type Pushed = { outcome: 'accepted' | 'gone' } | { outcome: 'failed'; error: string }

const day = 24 * 60 * 60

/** By the protocol (RFC 8030, 8188, 8291, 8292), and only to where the portal may call at all. */
export async function sendPush({ endpoint, p256dh, auth }: DeviceChoice, message: PushMessage): Promise<Pushed> {
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(message),
    {
      vapidDetails: vapid(),
      TTL: day,
      urgency: 'high',
      topic: message.tag.replaceAll('-', '').slice(0, 32),
    },
  )
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  const answer = await sendGuarded({ url: endpoint, headers: plain, body, patience: 10_000 })
  if ('error' in answer) return { outcome: 'failed', error: `push ${answer.error}` }
  if (answer.status === 404 || answer.status === 410) return { outcome: 'gone' }
  return answer.status < 300 ? { outcome: 'accepted' } : { outcome: 'failed', error: `push ${answer.status}` }
}
