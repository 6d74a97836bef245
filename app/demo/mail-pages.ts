import { escaped } from '#app/vocabulary/html.ts'
import type { Mail } from './mail-store.ts'

export const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.25rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { text-align: start; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td { overflow-wrap: anywhere; }
time { white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
input, button { font: inherit; min-block-size: 2.5rem; }
`

export function listPage(mails: Mail[], recipient: string) {
  const rows = mails.map(row).join('')
  const none = recipient ? `No mail for ${escaped(recipient)} yet.` : 'No mail yet. Release an alert, and look again.'
  return page(
    'Mail of the demo',
    `<p>Everything the portal sends lands here and goes no further. This page shows the mail of all organisations.</p>
    <form><label>Recipient <input name="to" type="search" value="${escaped(recipient)}"></label> <button>Look</button></form>
    ${mails.length ? `<table><thead><tr><th>Sent<th>To<th>Subject<tbody>${rows}</table>` : `<p>${none}</p>`}`,
  )
}

function row({ id, at, to, subject }: Mail) {
  return `<tr><td>${time(at)}<td>${escaped(to)}<td><a href="/mail/${id}">${escaped(subject) || '(no subject)'}</a>`
}

function time(at: Date) {
  return `<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`
}

export function mailPage({ subject, from, to, at, message_id, text }: Mail) {
  const facts = Object.entries({
    From: escaped(from),
    To: escaped(to),
    Sent: time(at),
    'Message-ID': escaped(message_id),
  })
  return page(
    subject || '(no subject)',
    `<p><a href="/">All mail</a></p>
    <dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>
    <pre>${linked(text)}</pre>`,
  )
}

/** Addresses can be pressed; everything else is text, whatever it looks like. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) =>
      index % 2 ? `<a href="${escaped(part)}" rel="noreferrer">${escaped(part)}</a>` : escaped(part),
    )
    .join('')
}

export function absentPage() {
  return page('There is no such mail', '<p><a href="/">All mail</a></p>')
}

function page(title: string, body: string) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><link rel="stylesheet" href="/style.css"><main><h1>${escaped(title)}</h1>${body}</main></html>`
}
