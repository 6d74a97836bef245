import type { HouseNews } from './house-news.server.ts'

const words = {
  'attachment.infected': 'attachment_infected',
  'mail.paused': 'mail_paused',
  'webhook.off': 'webhook_off',
  'call.answered': 'call_answered',
  'call.to_show': 'call_to_show',
  'call.shown': 'call_shown',
} as const

/** The word for what happened at home, in its own catalogue. */
export function houseWord(kind: HouseNews['kind']) {
  return words[kind]
}

type Whereabouts = Pick<HouseNews, 'kind' | 'subject' | 'reference' | 'call_id'>

/** Where it is mended, or looked at. */
export function houseAddress({ kind, subject, reference, call_id }: Whereabouts) {
  if (call_id) return `/practices/calls/${call_id}`
  if (kind === 'webhook.off') return `/account/webhooks/${subject}`
  if (kind === 'mail.paused') return '/alerts/deliveries'
  return reference ? `/bulletins/${reference}` : null
}
