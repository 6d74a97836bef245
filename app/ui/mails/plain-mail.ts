import { escaped } from '#app/vocabulary/html.ts'
import { mailPage, paragraph, press } from './mail-page.ts'
import { wrapped } from './wrapped.ts'

type Mail = { language: string; text: string; link: string; button: string }

/** A letter of a few sentences around one link, as text and as HTML: there the link is a button, and stands in the foot. */
export function plainMail({ language, text, link, button }: Mail) {
  const parts = text.trim().split('\n\n')
  const content = parts.map((part) => (part === link ? press({ said: button, to: link }) : paragraph(part))).join('\n')
  const foot = `<span style="overflow-wrap:anywhere;word-break:break-word">${escaped(link)}</span>`
  return { text: `${parts.map(wrapped).join('\n\n')}\n`, html: mailPage({ language, content, foot }) }
}
