import { escaped } from '#app/vocabulary/html.ts'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'

export type Link = { said: string; to: string }
type Page = { language: string; marking?: Tlp | undefined; content: string; foot: string }

/** For readers that know a dark scheme; the others keep the colours that stand beside each part. */
const night = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
body,.paper{background:#0d141b!important;color:#e3e9ef!important}
a{color:#8cc6ee!important}
.press{background:#8cc6ee!important;color:#0d141b!important}
.quiet,.quiet a{color:#a3b1bf!important}
.head,.foot{border-color:#2b3742!important}
.item{border-color:#5b9dc9!important}
.stripe{color:#f0e4fc!important;background:#4a2a70 repeating-linear-gradient(-45deg,#4a2a70 0 8px,#2b1a40 8px 16px)!important}
.wash{background:#2b1a40!important}
.chip{border-color:#4a5763!important}
}`

/** A mail as HTML: under one head, a column that is as wide as it can be read, and a foot. Tables, for readers of 2007. */
export function mailPage({ language, marking, content, foot }: Page) {
  const chip = marking === undefined ? '' : tlpChip(marking)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><style>${night}</style></head>
<body class="paper" style="margin:0;padding:0;font:16px/1.5 'Noto Sans',-apple-system,'Segoe UI',Arial,sans-serif;color:#16202a;background:#ffffff">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto"><tr><td class="paper" style="padding:16px 20px 24px">
<table class="head" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;border-bottom:1px solid #cfd8e0"><tr><td style="padding:0 0 12px;font-weight:600">Breakwater</td><td align="right" style="padding:0 0 12px">${chip}</td></tr></table>
${content}
<div class="quiet foot" style="margin:28px 0 0;padding:12px 0 0;border-top:1px solid #cfd8e0;font-size:13px;color:#4a5763">${foot}</div>
</td></tr></table>
</body>
</html>`
}

const colours = ['#ffffff', '#33ff00', '#ffc000', '#ffc000', '#ff2b2b']

/** FIRST's own label in FIRST's own colours on black (Traffic Light Protocol 2.0), whatever the scheme. */
export function tlpChip(level: Tlp) {
  return `<span class="chip" style="display:inline-block;padding:0 6px;border:1px solid #000000;border-radius:2px;background:#000000;color:${colours[level]};font:600 13px/20px 'Noto Sans Mono',Menlo,Consolas,monospace;white-space:nowrap">${tlpLabel(level)}</span>`
}

export function paragraph(text: string) {
  return `<p style="margin:0 0 16px">${escaped(text).replaceAll('\n', '<br>')}</p>`
}

/** As large as a finger needs. */
export function press({ said, to }: Link) {
  return `<p style="margin:16px 0"><a class="press" href="${escaped(to)}" style="display:inline-block;padding:10px 20px;border-radius:4px;background:#1b4d75;color:#ffffff;font-weight:600;text-decoration:none">${escaped(said)}</a></p>`
}

export function linkHtml({ said, to }: Link) {
  return `<a href="${escaped(to)}" style="color:#1b4d75">${escaped(said)}</a>`
}
