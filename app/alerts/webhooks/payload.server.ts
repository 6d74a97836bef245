import { plainText } from '#app/vocabulary/markdown.server.ts'
import { severityName } from '#app/vocabulary/severity.ts'
import { mayTravel, tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Event, Told } from './find-told.server.ts'

const excerptLength = 280

type Payload = { type: string; timestamp: string; data: Record<string, unknown> }

/** AMBER and above: reference, marking, severity and link, never what was written; of a recall never either. */
export function payloadOf({ kind, created_at }: Event, told: Told, portal: string): Payload {
  const { reference, tlp, severity, urgency, exercise, title, body } = told
  const link = `${portal}/bulletins/${reference}`
  const marks = { reference, tlp: tlpLabel(tlp), severity: severityName(severity), link }
  const written = kind === 'bulletin.recalled' ? {} : { title, excerpt: plainText(body, excerptLength) }
  const data = mayTravel(tlp)
    ? { ...marks, urgency, exercise, ...written }
    : { ...marks, ...(exercise && { exercise }) }
  return { type: kind, timestamp: new Date(created_at).toISOString(), data }
}

/** As the log keeps it: what a bulletin says stands in the bulletin, and goes with it. */
export function withoutContent({ data: { title: _, excerpt: __, ...data }, ...payload }: Payload): Payload {
  return { ...payload, data }
}

/** What the test button sends. */
export function testPayload(portal: string): Payload {
  return { type: 'webhook.test', timestamp: new Date().toISOString(), data: { exercise: true, link: portal } }
}
