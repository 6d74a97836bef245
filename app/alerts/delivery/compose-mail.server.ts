import { translator } from '#app/languages/translator.server.ts'
import { plainText } from '#app/vocabulary/markdown.server.ts'
import { mayTravel, type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Told } from './find-letter.server.ts'

type Mail = { recipient: { language: 'en' | 'nl'; name: string }; told: Told[]; portal: string }

type Item = { tlp: Tlp; marks: string; title: string; excerpt: string; link: string }

const excerptLength = 280

/** AMBER and above: reference, marking, severity and link, never what was written. `portal` is its address. */
export function composeMail({ recipient, told, portal }: Mail) {
  const t = translator(recipient.language)
  const items = told.map((each) => itemOf(each))
  const greeting = t('alerts:mail.greeting', { name: recipient.name, count: told.length })
  const why = t('alerts:mail.why')
  const settings = `${portal}/alerts/subscriptions`

  function itemOf({ reference, tlp, severity, exercise, title, body }: Told): Item {
    const travels = mayTravel(tlp)
    const words = t(`taxonomies:severity.${severity}`)
    return {
      tlp,
      marks: [tlpLabel(tlp), exercise && t('alerts:mail.exercise'), words, reference].filter(Boolean).join(' · '),
      title: travels ? title : t('alerts:mail.sealed'),
      excerpt: travels ? plainText(body, excerptLength) : '',
      link: `${portal}/bulletins/${reference}`,
    }
  }

  function subject() {
    const [first] = told
    const highest = Math.max(...told.map(({ tlp }) => tlp)) as Tlp
    const exercise = told.every((each) => each.exercise) ? `${t('alerts:mail.exercise')} · ` : ''
    const one = first && (mayTravel(first.tlp) ? first.title : t('alerts:mail.one', { reference: first.reference }))
    const words = told.length === 1 ? one : t('alerts:mail.several', { count: told.length })
    return `[${tlpLabel(highest)}] ${exercise}${words}`
  }

  return {
    subject: subject(),
    text: asText(greeting, items, why, settings),
    html: asHtml(greeting, items, why, settings),
  }
}

function asText(greeting: string, items: Item[], why: string, settings: string) {
  const bodies = items.map(({ marks, title, excerpt, link }) =>
    [marks, title, excerpt, link].filter(Boolean).join('\n'),
  )
  return `${greeting}\n\n${bodies.join('\n\n')}\n\n--\n${why}\n${settings}\n`
}

function asHtml(greeting: string, items: Item[], why: string, settings: string) {
  const blocks = items.map(
    ({ marks, title, excerpt, link }) => `
<div style="margin:0 0 24px;padding:0 0 0 12px;border-left:3px solid #2a5d84">
<p style="margin:0 0 4px;font:13px monospace">${escaped(marks)}</p>
<p style="margin:0 0 4px"><a href="${escaped(link)}" style="color:#1b4d75;font-weight:600">${escaped(title)}</a></p>
${excerpt && `<p style="margin:0">${escaped(excerpt)}</p>`}
</div>`,
  )
  return `<!doctype html>
<body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#16202a;background:#ffffff">
<p style="margin:0 0 24px">${escaped(greeting)}</p>${blocks.join('')}
<p style="margin:0;font-size:13px;color:#4a5763">${escaped(why)} <a href="${escaped(settings)}" style="color:#1b4d75">${escaped(settings)}</a></p>
</body>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string) {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
