import fc from 'fast-check'
import sanitize from 'sanitize-html'
import { expect, test } from 'vitest'
import { plainText, renderMarkdown } from './markdown.server.ts'

const schemes = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)']
  .concat([
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A&#x61;vascript:alert(1)',
    'javascript&colon;a',
  ])
  .concat(['data:text/html,<script>alert(1)</script>', 'data:image/svg+xml;base64,PHN2Zy8+', 'vbscript:msgbox(1)'])
  .concat([
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'view-source:https://a.example',
    '//a.example',
    '/\\a.example',
  ])
  .concat([
    '\u0001javascript:alert(1)',
    'javascript://%0aalert(1)',
    'feed:javascript:alert(1)',
    'tel:112',
    '#top',
    '?a=1',
  ])

const inLinks = schemes.flatMap((scheme) => [
  `[x](${scheme})`,
  `[x](<${scheme}>)`,
  `[x][1]\n\n[1]: <${scheme}>`,
  `<${scheme}>`,
  `![x](${scheme})`,
])

const markup = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://a.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)//',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><script>alert&#40;1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<body onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://a.example" onclick=alert(1)>x</a>',
  '<form action=https://a.example><input name=password autofocus onfocus=alert(1)></form>',
  '<button formaction=javascript:alert(1)>x</button>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<link rel=stylesheet href=https://a.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://a.example">',
  '<base href=https://a.example/>',
  '<style>@import "https://a.example/x.css"</style>',
  '<p style="background:url(https://a.example)">x</p>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<textarea><script>alert(1)</script></textarea>',
  '</p></div><script>alert(1)</script>',
  '<p id="root" class="x" name="getElementById">x</p>',
  '`<img src=x onerror=alert(1)>`',
  '``` "><script>alert(1)</script>\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '# <img src=x onerror=alert(1)>',
  '> <svg/onload=alert(1)>',
  '- <svg/onload=alert(1)>',
  '[<img src=x onerror=alert(1)>](https://a.example)',
  '[x](https://a.example "onmouseover=alert(1) x=\'")',
  '[x](https://a.example "\\"><script>alert(1)</script>")',
  '[x](https://a.example/"onmouseover="alert(1))',
  '[x](<https://a.example/"><img src=x onerror=alert(1)>>)',
  '![" onerror="alert(1)](x)',
  '![<script>alert(1)</script>](https://a.example/x.png)',
  '[a]: https://a.example "\'><script>alert(1)</script>"\n\n[a]',
  '**<b onclick=alert(1)>x</b>**',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<img/src="x"/onerror="alert(1)">',
  '<\u0000script>alert(1)</script>',
  '\u202e<script>alert(1)</script>',
]

const payloads = [...markup, ...inLinks]

/** Every tag the browser would see, as written: our own attribute values hold no `<` or `>`. */
const tags = (html: string) => html.match(/<[^>]*>?/g) ?? []

const harmless =
  /^<(?:\/?(?:p|strong|em|ul|ol|li|code|h3|h4|blockquote)|br \/|\/a|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener noreferrer nofollow"|a rel="noopener noreferrer nofollow")>$/

const dangers = (text: string) => tags(renderMarkdown(text)).filter((tag) => !harmless.test(tag))

test(`${payloads.length} attacks leave no tag that is not ours`, () => {
  expect(payloads.length).toBeGreaterThan(150)
  expect(payloads.filter((payload) => dangers(payload).length > 0)).toEqual([])
})

test('an attack inside a list, a quotation, a heading or emphasis stays as harmless', () => {
  const frames = [(text: string) => `- ${text}`, (text: string) => `> # ${text}`, (text: string) => `**a ${text} b**`]
  const inside = frames.flatMap((frame) => payloads.map(frame))
  expect(inside.filter((payload) => dangers(payload).length > 0)).toEqual([])
})

test('no scheme but the web and mail becomes a link', () => {
  expect(inLinks.filter((payload) => renderMarkdown(payload).includes('href='))).toEqual([])
})

test('attacks put together at random stay harmless, and a second sanitising changes nothing', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary' })), { maxLength: 6 })
  const tagsOfOurs = ['p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'code', 'h3', 'h4', 'blockquote', 'br']
  fc.assert(
    fc.property(pieces, (parts) => {
      const html = renderMarkdown(parts.join('\n'))
      expect(dangers(parts.join('\n'))).toEqual([])
      expect(sanitize(html, { allowedTags: tagsOfOurs, allowedAttributes: { a: ['href', 'rel'] } })).toBe(html)
    }),
  )
})

test('an excerpt is text: escaping it once more shows what was typed', () => {
  expect(plainText('<script>alert(1)</script>', 100)).toBe('<script>alert(1)</script>')
})
