import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, renderMarkdown, renderOwnMarkdown } from './markdown.server.ts'

test('the subset is rendered', () => {
  const text = '# What\n\nA *seal* was **cloned**.\n\n## How\n\n- one\n- two `X1`\n\n> said\n\n1. a\n2. b'
  expect(renderMarkdown(text).replaceAll('\n', '')).toBe(
    '<h3>What</h3><p>A <em>seal</em> was <strong>cloned</strong>.</p><h4>How</h4>' +
      '<ul><li>one</li><li>two <code>X1</code></li></ul><blockquote><p>said</p></blockquote><ol><li>a</li><li>b</li></ol>',
  )
})

test('a text that starts with a lower heading still continues the outline of the page', () => {
  expect(renderMarkdown('### Seen\n\n#### Where').replaceAll('\n', '')).toBe('<h3>Seen</h3><h4>Where</h4>')
})

test.each([
  ['[portal](https://ports.example/a?b=1&c=2)', 'https://ports.example/a?b=1&amp;c=2'],
  ['[desk](mailto:desk@ports.example)', 'mailto:desk@ports.example'],
  ['<http://ports.example>', 'http://ports.example/'],
])('%s is a link that tells nobody where it was pressed', (text, href) => {
  expect(renderMarkdown(text)).toContain(`<a href="${href}" rel="noopener noreferrer nofollow">`)
})

test('a bare address, a relative one and a name that poses as a host are no links', () => {
  for (const text of [
    'https://a.example',
    '[out](/sign-out)',
    '[x](//a.example)',
    '[x](https://bank.example@a.example)',
  ])
    expect(renderMarkdown(text)).not.toContain('<a')
})

test('what is not in the subset appears as typed', () => {
  expect(renderMarkdown('a < b & <b>c</b> | d\n--|--')).toBe('<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt; | d\n--|--</p>')
  expect(renderMarkdown('![a plan](https://a.example/x.png)')).toBe('<p>a plan</p>')
  expect(renderMarkdown('    four spaces')).toBe('<p>    four spaces</p>')
})

test('an excerpt is words alone, cut at a space', () => {
  expect(plainText('# Seal\n\nThe **door** seal &\n\n- `X` <b>', 100)).toBe('Seal The door seal & X <b>')
  expect(plainText('one two three four', 12)).toBe('one two…')
  expect(plainText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  expect(plainText('&amp;lt;', 10)).toBe('&lt;')
})

test('an excerpt never exceeds its length', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, max) => plainText(text, max).length <= max),
  )
})

test.each([
  ['quotations', '>'.repeat(20_000)],
  ['lists', '1. '.repeat(6_000)],
  ['asterisks', `${'*'.repeat(9_999)}x${'*'.repeat(9_999)}`],
  ['asterisks below the limit', `${'*'.repeat(990)}x${'*'.repeat(990)}\n\n`.repeat(10)],
  ['crossed emphasis', '*a_'.repeat(6_600)],
  ['crossed emphasis below the limit', `${'*a_'.repeat(660)}\n\n`.repeat(10)],
  ['brackets', '['.repeat(20_000)],
  ['half links', '[a]('.repeat(5_000)],
  ['indents', Array.from({ length: 195 }, (_, depth) => `${' '.repeat(depth)}- a\n`).join('')],
])('twenty thousand characters of %s are rendered in time', (_, text) => {
  const before = process.cpuUsage()
  renderMarkdown(text)
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000)
})

test('a text of our own links to pages of the portal, and to nothing else that others cannot', () => {
  expect(renderOwnMarkdown('[Alerts](/alerts)')).toContain('<a href="/alerts"')
  for (const text of ['[x](//a.example)', '[x](javascript:alert(1))', '[x](alerts)', '[x](https://b@a.example)'])
    expect(renderOwnMarkdown(text)).not.toContain('<a ')
})
