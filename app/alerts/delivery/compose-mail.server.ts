import type { Language } from '#app/languages/languages.ts'
import { translator } from '#app/languages/translator.server.ts'
import type { Translator } from '#app/languages/translator.ts'
import { escaped } from '#app/vocabulary/html.ts'
import { plainText } from '#app/vocabulary/markdown.server.ts'
import { mayTravel, type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import { addressOf, happeningOf } from '../notices/happenings.ts'
import type { Told } from './find-letter.server.ts'

type Recipient = { language: Language; name: string }
type Mail = { recipient: Recipient; told: Told[]; portal: string }
type Item = { marks: string; exercise: string; title: string; excerpt: string; link: string }
type Words = { language: Language; greeting: string; items: Item[]; why: string; settings: string }

const excerptLength = 280
/** A reader without gradients has one colour. */
const stripes =
  'margin:0 0 4px;padding:4px;text-align:center;font-weight:600;color:#3b1660;background:#cfb0f5;background-image:repeating-linear-gradient(-45deg,#cfb0f5 0 8px,#f3ecfc 8px 16px)'

/** AMBER and above: reference, marking, severity and link, never what was written. `portal` is its address. */
export function composeMail({ recipient: { language, name }, told, portal }: Mail) {
  const t = translator(language)
  const words = {
    language,
    greeting: t(told.some(isAround) ? 'alerts:mail.news' : 'alerts:mail.greeting', { name, count: told.length }),
    items: told.map((each) => itemOf(each, portal, t)),
    why: t(told.some(isAround) ? 'alerts:mail.why_you' : 'alerts:mail.why'),
    settings: `${portal}/alerts/subscriptions`,
  }
  return { subject: subjectOf(told, t), text: asText(words), html: asHtml(words) }
}

/** Something that happened around a bulletin; what was asked, answered or found never travels. */
function isAround({ kind }: Told) {
  return happeningOf(kind) !== undefined
}

function itemOf(told: Told, portal: string, t: Translator): Item {
  const { reference, tlp, severity, exercise, title } = told
  const travels = mayTravel(tlp)
  const happening = happeningOf(told.kind)
  const marks = [tlpLabel(tlp), exercise && t('alerts:mail.exercise'), t(`taxonomies:severity.${severity}`), reference]
  return {
    marks: marks.filter(Boolean).join(' · '),
    exercise: exercise ? t('frame:exercise.sentence') : '',
    title: happening ? t(`alerts:what.${happening}`) : travels ? title : t('alerts:mail.sealed'),
    excerpt: excerptOf(told, t),
    link: `${portal}${addressOf(told)}`,
  }
}

/** Of a recall, why; of what happened to a bulletin, which one it is; of a new one, how it begins. */
function excerptOf({ kind, tlp, title, body, reason }: Told, t: Translator) {
  if (kind === 'bulletin.recalled') return reason ? t(`life:reason.${reason}`) : ''
  if (!mayTravel(tlp)) return ''
  if (kind === 'bulletin.revised' || kind === 'bulletin.expiring') return title
  return happeningOf(kind) ? '' : plainText(body, excerptLength)
}

/** Marked as the strictest of what it tells. */
function subjectOf(told: Told[], t: Translator) {
  const [first] = told
  const strictest = Math.max(...told.map(({ tlp }) => tlp)) as Tlp
  const exercise = told.every((each) => each.exercise) ? `${t('alerts:mail.exercise')} · ` : ''
  const happening = first && happeningOf(first.kind)
  const one = first && (happening ? `${t(`alerts:what.${happening}`)} (${first.reference})` : titleOf(first, t))
  return `[${tlpLabel(strictest)}] ${exercise}${told.length === 1 ? one : t(told.some(isAround) ? 'alerts:mail.several_news' : 'alerts:mail.several', { count: told.length })}`
}

function titleOf({ tlp, title, reference }: Told, t: Translator) {
  return mayTravel(tlp) ? title : t('alerts:mail.one', { reference })
}

function asText({ greeting, items, why, settings }: Words) {
  const told = items.map(({ marks, exercise, title, excerpt, link }) =>
    [marks, exercise, title, excerpt, link].filter(Boolean).join('\n'),
  )
  return `${greeting}\n\n${told.join('\n\n')}\n\n-- \n${why}\n${settings}\n`
}

function asHtml({ language, greeting, items, why, settings }: Words) {
  const told = items.map(
    ({ marks, exercise, title, excerpt, link }) => `
<div style="margin:0 0 24px;padding:0 0 0 12px;border-left:3px solid #2a5d84">
${exercise && `<p style="${stripes}"><span style="padding:0 8px;background:#f3ecfc">${escaped(exercise)}</span></p>`}
<p style="margin:0 0 4px;font:13px monospace">${escaped(marks)}</p>
<p style="margin:0 0 4px"><a href="${escaped(link)}" style="color:#1b4d75;font-weight:600">${escaped(title)}</a></p>
${excerpt && `<p style="margin:0">${escaped(excerpt)}</p>`}
</div>`,
  )
  return `<!doctype html>
<html lang="${language}">
<body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#16202a;background:#ffffff">
<p style="margin:0 0 24px">${escaped(greeting)}</p>${told.join('')}
<p style="margin:0;font-size:13px;color:#4a5763">${escaped(why)} <a href="${escaped(settings)}" style="color:#1b4d75">${escaped(settings)}</a></p>
</body>
</html>`
}
