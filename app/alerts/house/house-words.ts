import type { HouseNews } from './house-news.server.ts'

const words = {
  'attachment.infected': 'attachment_infected',
  'mail.paused': 'mail_paused',
  'webhook.off': 'webhook_off',
} as const

/** The word for what happened at home, in its own catalogue. */
export function houseWord(kind: HouseNews['kind']) {
  return words[kind]
}

/** Where it is mended, or looked at. */
export function houseAddress({ kind, subject, reference }: Pick<HouseNews, 'kind' | 'subject' | 'reference'>) {
  if (kind === 'webhook.off') return `/account/webhooks/${subject}`
  if (kind === 'mail.paused') return '/alerts/deliveries'
  return reference ? `/bulletins/${reference}` : null
}
