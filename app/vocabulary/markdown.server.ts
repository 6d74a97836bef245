import { Marked, type MarkedExtension, type Token, type Tokens } from 'marked'
import sanitize from 'sanitize-html'
import { decoded, escaped } from './html.ts'

/**
 * A small subset of CommonMark as safe HTML: paragraphs, bold, italics, lists, quotations, two levels of heading,
 * inline code and links to the web or to mail. Anything else that was typed appears as the text it is.
 */
export function renderMarkdown(text: string) {
  return rendered(text, markdown)
}

/** A text of the portal's own, such as its handbook: links may also lead to pages of the portal. */
export function renderOwnMarkdown(text: string) {
  return rendered(text, ownMarkdown)
}

function rendered(text: string, markdown: Marked) {
  const tokens = markdown.lexer(shallow(text))
  levelHeadings(tokens, markdown)
  return sanitize(markdown.parser(tokens), allowed).trim()
}

/** The words alone, on one line, cut at a space; at most `max` characters, the ellipsis included. */
export function plainText(text: string, max: number) {
  const words = renderMarkdown(text).replace(/<(\/?)(\w+)[^>]*>/g, (_, __, tag) => (inline.has(tag) ? '' : ' '))
  return shortened(decoded(words).replace(/\s+/g, ' ').trim(), max)
}

/** Marked recurses into nested quotations and lists: thousands of markers on one line would exhaust the stack. */
function shallow(text: string) {
  return text.replace(/^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)])){9,}/gm, '> ')
}

/** Marked looks for the end of an emphasis in quadratic time: a paragraph longer than this stays plain. */
const longestEmphasised = 2_000

const rules = {
  // Without GitHub's extensions: a bare address in a warning about phishing must not become a link.
  gfm: false,
  tokenizer: {
    html: () => undefined,
    tag: () => undefined,
    code: () => undefined,
    emStrong: (_, paragraph) => (paragraph.length > longestEmphasised ? undefined : false),
  },
  renderer: {
    image: ({ text }) => escaped(text),
    code: ({ text }) => `<p><code>${escaped(text)}</code></p>\n`,
  },
} satisfies MarkedExtension

const markdown = new Marked(rules, linksTo(linkTarget))
const ownMarkdown = new Marked(
  rules,
  linksTo((href) => (/^\/(?!\/)/.test(href) ? href : linkTarget(href))),
)

function linksTo(target: (href: string) => string | null): MarkedExtension {
  return {
    renderer: {
      link({ href, tokens }) {
        const address = target(href)
        const words = this.parser.parseInline(tokens)
        return address ? `<a href="${escaped(address)}">${words}</a>` : words
      },
    },
  }
}

const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'code', 'h3', 'h4', 'blockquote', 'br'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
}

/** The page owns the first two levels: the highest heading of a text becomes the third, all others the fourth. */
function levelHeadings(tokens: Token[], markdown: Marked) {
  const headings: Tokens.Heading[] = []
  markdown.walkTokens(tokens, (token) => {
    if (token.type === 'heading') headings.push(token as Tokens.Heading)
  })
  const top = Math.min(...headings.map(({ depth }) => depth))
  for (const heading of headings) heading.depth = heading.depth === top ? 3 : 4
}

/** Null for every scheme but three, for relative addresses, and where a name before an @ poses as the host. */
function linkTarget(href: string) {
  const url = URL.canParse(href) ? new URL(href) : null
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  return url.username || url.password ? null : url.href
}

const inline = new Set(['strong', 'em', 'a', 'code'])

function shortened(text: string, max: number) {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > max / 2 ? space : undefined).trimEnd()}…`
}
