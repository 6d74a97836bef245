import type { Language } from '#app/languages/languages.ts'
import { translator } from '#app/languages/translator.server.ts'
import type { Translator } from '#app/languages/translator.ts'
import { isPractice, saidOf } from '#app/vocabulary/bulletin-type.ts'
import { plainText } from '#app/vocabulary/markdown.server.ts'
import { mayTravel, type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import { addressOf, happeningOf } from '../notices/happenings.ts'
import type { Told } from './find-letter.server.ts'
import { asItems, duties, dutyOf } from './letter-items.ts'
import { asHtml, asText, type Item } from './mail-parts.ts'

type Recipient = { language: Language; name: string }
type Mail = { recipient: Recipient; told: Told[]; portal: string; ending?: string | null }

const excerptLength = 280

/**
 * AMBER and above: reference, marking, severity and link, never what was written. `portal` is its address, `ending` the
 * one that ends what brought the letter.
 */
export function composeMail({ recipient: { language, name }, told, portal, ending }: Mail) {
  const t = translator(language)
  const items = asItems(told)
  const present = duties.filter((duty) => items.some(({ kind }) => dutyOf(kind) === duty))
  const words = {
    language,
    marking: strictestOf(items),
    greeting: t(`alerts:mail.${greetingOf(items)}`, { name, count: items.length, ...saidOfAll(items) }),
    groups: present.map((duty) => ({
      heading: present.length > 1 ? t(`telling:duty.${duty}`) : '',
      items: items.filter(({ kind }) => dutyOf(kind) === duty).map((each) => itemOf(each, portal, t)),
    })),
    open: t('telling:mail.open'),
    why: t(`telling:mail.${whys[greetingOf(items)]}`),
    links: [
      { said: t('telling:mail.settings'), to: `${portal}/alerts/preferences` },
      { said: t('telling:mail.subscriptions'), to: `${portal}/alerts/subscriptions` },
      ...(ending ? [{ said: t('telling:mail.end'), to: ending }] : []),
    ],
  }
  return { subject: subjectOf(items, t), text: asText(words), html: asHtml(words) }
}

const whys = { waits: 'why_answer', news: 'why_you', greeting: 'why' } as const

function greetingOf(items: Told[]) {
  if (items.every(({ kind }) => dutyOf(kind) === 'answer')) return 'waits'
  return items.some(isAround) ? 'news' : 'greeting'
}

/** Something that happened around a bulletin; what was asked, answered or found never travels. */
/** Words of a practice, where nothing else is told. */
function saidOfAll(items: readonly Told[]) {
  return items.every(({ type }) => isPractice(type)) ? saidOf('PRACTICE') : {}
}

function isAround({ kind }: Told) {
  return happeningOf(kind) !== undefined
}

function itemOf(told: Told, portal: string, t: Translator): Item {
  const { event_id, kind, reference, type, tlp, severity, exercise } = told
  const happening = happeningOf(kind)
  const mute = { said: t('telling:mail.mute', saidOf(type)), to: `${portal}/bulletins/${reference}/mute` }
  return {
    tlp,
    marks: [
      isPractice(type) ? t('taxonomies:bulletin_type.PRACTICE') : t(`taxonomies:severity.${severity}`),
      reference,
    ],
    exercise: exercise ? t('frame:exercise.sentence') : '',
    title: happening ? t(`alerts:what.${happening}`, saidOf(type)) : titleOf(told, t),
    excerpt: excerptOf(told, t),
    link: `${portal}${addressOf(told)}`,
    beside: [
      { said: t('telling:mail.reason'), to: `${portal}/alerts/${event_id}` },
      ...(dutyOf(kind) === 'read' ? [mute] : []),
    ],
  }
}

/** Of a recall, why; of what happened to a bulletin, which one it is; of a new one, how it begins. */
function excerptOf({ kind, tlp, title, body, reason }: Told, t: Translator) {
  if (kind === 'bulletin.recalled') return reason ? t(`life:reason.${reason}`) : ''
  if (!mayTravel(tlp)) return ''
  if (kind === 'bulletin.revised' || kind === 'bulletin.expiring') return title
  return happeningOf(kind) ? '' : plainText(body, excerptLength)
}

/** The strictest of what a letter tells. */
export function strictestOf(told: readonly Told[]) {
  return Math.max(...told.map(({ tlp }) => tlp)) as Tlp
}

function subjectOf(items: Told[], t: Translator) {
  const [first] = items
  const exercise = items.every((each) => each.exercise) ? `${t('alerts:mail.exercise')} · ` : ''
  const happening = first && happeningOf(first.kind)
  const one =
    first &&
    (happening ? `${t(`alerts:what.${happening}`, saidOf(first.type))} (${first.reference})` : titleOf(first, t))
  const several = items.some(isAround) ? 'alerts:mail.several_news' : 'alerts:mail.several'
  return `[${tlpLabel(strictestOf(items))}] ${exercise}${items.length === 1 ? one : t(several, { count: items.length, ...saidOfAll(items) })}`
}

function titleOf({ tlp, title, reference, type }: Told, t: Translator) {
  return mayTravel(tlp) ? title : t('alerts:mail.one', { reference, ...saidOf(type) })
}
