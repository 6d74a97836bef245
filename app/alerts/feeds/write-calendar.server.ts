import ical from 'ical-generator'
import { translator } from '#app/languages/translator.server.ts'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import type { ReadFeed } from './read-feed.server.ts'
import { titleOf } from './write-feed.server.ts'

const minute = 60_000

/** iCalendar (RFC 5545): until when answers are awaited, and when own bulletins run out. */
export function writeCalendar({ language, organisation, items }: ReadFeed, portal: string) {
  const t = translator(language)
  const calendar = ical({ name: t('feeds:calendar_of', { organisation }), prodId: '//Breakwater//Portal//EN' })
  for (const item of items) {
    const { reference, answer_by, valid_until, own, recalled } = item
    const exercise = item.exercise ? `${t('alerts:mail.exercise')} · ` : ''
    const said = `[${tlpLabel(item.tlp)}] ${exercise}${titleOf(item, t)}`
    const add = (kind: 'answer' | 'expiry', at: Date) =>
      calendar.createEvent({
        id: `${reference}-${kind}@${new URL(portal).hostname}`,
        start: new Date(at.getTime() - 15 * minute),
        end: at,
        stamp: item.changed_at,
        summary: t(`feeds:event.${kind}`, { said }),
        url: `${portal}/bulletins/${reference}`,
      })
    if (answer_by) add('answer', answer_by)
    if (own && valid_until && !recalled) add('expiry', valid_until)
  }
  return calendar.toString()
}
