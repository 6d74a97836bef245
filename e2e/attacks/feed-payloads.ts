import { randomBytes, randomUUID } from 'node:crypto'

/** What would become something else where it is not kept apart from the markup around it. */
export const titles = [
  '<script>alert(1)</script>',
  ']]><script>alert(1)</script><![CDATA[',
  '</title><entry><title>Forged</title></entry>',
  '"><img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
  'END:VEVENT BEGIN:VEVENT SUMMARY:Forged',
  '\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:Forged',
  'ATTACH;VALUE=URI:file:///etc/passwd',
  '=HYPERLINK("https://evil.example","Open")',
]
/** What a spreadsheet would work out. */
export const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=cmd|’/c calc’!A1',
  '\t=1+1',
  '=HYPERLINK("https://evil.example")',
]

const elements =
  /^(\?xml|\/?(feed|id|title|updated|generator|link|subtitle|entry|author|name|summary|content|published|category))\b/

/** Each character another, one more, one less, other spellings, other endings, and what else is known of somebody. */
export function forged(token: string) {
  const altered = [...token].map(
    (letter, at) => `${token.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`,
  )
  const spelled = [
    token.slice(1),
    `${token}A`,
    token.toUpperCase(),
    token.toLowerCase(),
    `%20${token}`,
    `${token}%00`,
    `..%2f${token}`,
  ]
  const guessed = Array.from({ length: 10 }, () => randomBytes(32).toString('base64url'))
  return [
    ...[...altered, ...spelled, ...guessed, randomUUID(), "' or 1=1--"].map((each) => `${encodeURI(each)}.atom`),
    ...['', '.', '.xml', '.rss', '.html', '.ATOM', '.atom.json', '.json/..', '.ics%00'].map(
      (ending) => `${token}${ending}`,
    ),
  ].filter((file) => file !== `${token}.atom`)
}

/** How many things a feed tells of. */
export function pieces(kind: string, body: string) {
  if (kind === 'json') return JSON.parse(body).items.length as number
  return body.match(kind === 'ics' ? /^BEGIN:VEVENT/gm : /<entry>/g)?.length ?? 0
}

/** Whether what somebody typed stayed words in it. */
export function isData(kind: string, body: string) {
  if (kind === 'json') return !/<(script|img|entry)/.test(JSON.stringify(JSON.parse(body).items.map(contentOf)))
  if (kind === 'ics') return !/^(ATTACH|SUMMARY:Forged)/m.test(body)
  const tags = body.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').match(/<[^>]*>?/g) ?? []
  const texts = [...body.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, text]) => text ?? '')
  return tags.every((tag) => elements.test(tag.slice(1))) && !texts.some((text) => /<(script|img|entry)/.test(text))
}

const contentOf = ({ content_html }: { content_html: string }) => content_html
