import type { Language } from '#app/languages/languages.ts'
import { escaped } from '#app/vocabulary/html.ts'

export type Link = { said: string; to: string }
export type Item = { marks: string; exercise: string; title: string; excerpt: string; link: string; beside: Link[] }
/** Items under what is to be done about them; no heading where there is one kind only. */
export type Group = { heading: string; items: Item[] }
export type Words = { language: Language; greeting: string; groups: Group[]; why: string; links: Link[] }

/** A reader without gradients has one colour. */
const stripes =
  'margin:0 0 4px;padding:4px;text-align:center;font-weight:600;color:#3b1660;background:#cfb0f5;background-image:repeating-linear-gradient(-45deg,#cfb0f5 0 8px,#f3ecfc 8px 16px)'

/** For readers that know a dark scheme; the others keep the colours that stand beside each part. */
const night = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
body,.paper{background:#131b24!important;color:#e3e9ef!important}
a{color:#8cc6ee!important}
.quiet{color:#a3b1bf!important}
.item{border-color:#5b9dc9!important}
}`

export function asText({ greeting, groups, why, links }: Words) {
  const told = groups.map(({ heading, items }) => [heading && `== ${heading} ==`, ...items.map(itemText)])
  const foot = links.map(({ said, to }) => `${said}: ${to}`)
  return `${[greeting, ...told.flat()].filter(Boolean).join('\n\n')}\n\n-- \n${[why, ...foot].join('\n')}\n`
}

function itemText({ marks, exercise, title, excerpt, link, beside }: Item) {
  return [marks, exercise, title, excerpt, link, ...beside.map(({ said, to }) => `${said}: ${to}`)]
    .filter(Boolean)
    .join('\n')
}

export function asHtml({ language, greeting, groups, why, links }: Words) {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><style>${night}</style></head>
<body class="paper" style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#16202a;background:#ffffff">
<p style="margin:0 0 24px">${escaped(greeting)}</p>${groups.map(groupHtml).join('')}
<p class="quiet" style="margin:0;font-size:13px;color:#4a5763">${escaped(why)} ${links.map(linkHtml).join(' · ')}</p>
</body>
</html>`
}

function groupHtml({ heading, items }: Group) {
  const head = heading && `\n<h2 style="margin:0 0 12px;font-size:16px">${escaped(heading)}</h2>`
  return head + items.map(itemHtml).join('')
}

function itemHtml({ marks, exercise, title, excerpt, link, beside }: Item) {
  return `
<div class="item" style="margin:0 0 24px;padding:0 0 0 12px;border-left:3px solid #2a5d84">
${exercise && `<p style="${stripes}"><span style="padding:0 8px;background:#f3ecfc">${escaped(exercise)}</span></p>`}
<p style="margin:0 0 4px;font:13px monospace">${escaped(marks)}</p>
<p style="margin:0 0 4px"><a href="${escaped(link)}" style="color:#1b4d75;font-weight:600">${escaped(title)}</a></p>
${excerpt && `<p style="margin:0">${escaped(excerpt)}</p>`}
<p class="quiet" style="margin:4px 0 0;font-size:13px;color:#4a5763">${beside.map(linkHtml).join(' · ')}</p>
</div>`
}

function linkHtml({ said, to }: Link) {
  return `<a href="${escaped(to)}" style="color:#1b4d75">${escaped(said)}</a>`
}
