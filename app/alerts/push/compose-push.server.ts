import type { Language } from '#app/languages/languages.ts'
import { translator } from '#app/languages/translator.server.ts'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Told } from '../delivery/find-letter.server.ts'
import { addressOf } from '../notices/happenings.ts'
import type { PushMessage } from './send-push.server.ts'

/** Reference, marking, severity, exercise and address, whatever the marking: this stands on a locked screen. */
export function composePush(language: Language, told: Told[], tag: string): PushMessage {
  const t = translator(language)
  const strictest = tlpLabel(Math.max(...told.map(({ tlp }) => tlp)) as Tlp)
  const exercise = told.every((each) => each.exercise) && t('alerts:mail.exercise')
  const said = (what: string) => [strictest, exercise, what].filter(Boolean).join(' · ')
  const [first] = told
  if (told.length > 1 || !first)
    return {
      title: said(t('devices:push.several', { count: told.length })),
      body: firstOf(told.map(({ reference }) => reference)),
      language,
      address: '/alerts',
      tag,
    }
  return {
    title: said(first.reference),
    body: t('devices:push.one', { severity: t(`taxonomies:severity.${first.severity}`), ...saidOf(first.type) }),
    language,
    address: addressOf(first),
    tag,
  }
}

/** A push service refuses what is longer than 4096 bytes (RFC 8030 7.2), and a locked screen shows a line or two. */
function firstOf(references: string[]) {
  return references.length > 6 ? `${references.slice(0, 6).join(', ')} …` : references.join(', ')
}

export function composeTrial(language: Language, tag: string): PushMessage {
  const t = translator(language)
  return { title: 'Breakwater', body: t('devices:push.trial'), language, address: '/alerts/devices', tag }
}
