import type { Language } from '#app/languages/languages.ts'
import { type Link, linkHtml, mailPage, paragraph, press, tlpChip } from '#app/ui/mails/mail-page.ts'
import { wrapped } from '#app/ui/mails/wrapped.ts'
import { escaped } from '#app/vocabulary/html.ts'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'

export type Item = {
  tlp: Tlp
  /** What stands beside the marking. */
  marks: string[]
  exercise: string
  title: string
  excerpt: string
  link: string
  beside: Link[]
}
/** Items under what is to be done about them; no heading where there is one kind only. */
export type Group = { heading: string; items: Item[] }
export type Words = {
  language: Language
  /** The strictest of what is in it. */
  marking: Tlp
  greeting: string
  groups: Group[]
  /** On the button of a letter about one thing. */
  open: string
  why: string
  links: Link[]
}

/** A reader without gradients has one colour. */
const stripes =
  'margin:0 0 8px;padding:4px;text-align:center;font-weight:600;color:#3b1660;background:#cfb0f5;background-image:repeating-linear-gradient(-45deg,#cfb0f5 0 8px,#f3ecfc 8px 16px)'

export function asText({ marking, greeting, groups, why, links }: Words) {
  const told = groups.map(({ heading, items }) => [heading && `== ${heading} ==`, ...items.map(itemText)])
  const foot = links.map(({ said, to }) => `${said}: ${to}`)
  const head = [tlpLabel(marking), wrapped(greeting), ...told.flat()].filter(Boolean).join('\n\n')
  return `${head}\n\n-- \n${[wrapped(why), ...foot].join('\n')}\n`
}

function itemText({ tlp, marks, exercise, title, excerpt, link, beside }: Item) {
  const matter = [exercise, title, excerpt].filter(Boolean).map(wrapped)
  return [
    [tlpLabel(tlp), ...marks].join(' · '),
    ...matter,
    link,
    ...beside.map(({ said, to }) => `${said}: ${to}`),
  ].join('\n')
}

export function asHtml({ language, marking, greeting, groups, open, why, links }: Words) {
  const [only, ...others] = groups.flatMap(({ items }) => items)
  const button = only && others.length === 0 ? press({ said: open, to: only.link }) : ''
  return mailPage({
    language,
    marking,
    content: paragraph(greeting) + groups.map(groupHtml).join('') + button,
    foot: `<p style="margin:0 0 8px">${escaped(why)}</p>${linksHtml(links)}`,
  })
}

function groupHtml({ heading, items }: Group) {
  const head = heading && `\n<h2 style="margin:24px 0 12px;font-size:16px">${escaped(heading)}</h2>`
  return head + items.map(itemHtml).join('')
}

function itemHtml({ tlp, marks, exercise, title, excerpt, link, beside }: Item) {
  return `
<div class="item" style="margin:0 0 24px;padding:0 0 0 12px;border-left:3px solid #2a5d84">
${exercise && `<p class="stripe" style="${stripes}"><span class="wash" style="padding:0 8px;background:#f3ecfc">${escaped(exercise)}</span></p>`}
<p class="quiet" style="margin:0 0 6px;font-size:14px;color:#4a5763">${tlpChip(tlp)} &nbsp;${escaped(marks.join(' · '))}</p>
<p style="margin:0 0 6px"><a href="${escaped(link)}" style="color:#1b4d75;font-weight:600">${escaped(title)}</a></p>
${excerpt && `<p style="margin:0 0 6px">${escaped(excerpt)}</p>`}
<div class="quiet" style="font-size:13px;color:#4a5763">${linksHtml(beside)}</div>
</div>`
}

/** Below each other they are pressed with a thumb, one at a time. */
function linksHtml(links: Link[]) {
  return links
    .map((link) => `<span style="display:inline-block;padding:4px 16px 4px 0">${linkHtml(link)}</span>`)
    .join('')
}
