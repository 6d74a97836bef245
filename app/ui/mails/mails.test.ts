import { expect, test } from 'vitest'
import { tlps } from '#app/vocabulary/tlp.ts'
import { mailPage, tlpChip } from './mail-page.ts'
import { plainMail } from './plain-mail.ts'
import { wrapped } from './wrapped.ts'

const link = `https://portal.example/new-password?token=${'a'.repeat(80)}`

test('text breaks between words at 72 columns, and an address nowhere', () => {
  const long = 'word '.repeat(40).trim()
  expect(
    Math.max(
      ...wrapped(long)
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(72)
  expect(wrapped(long).replaceAll('\n', ' ')).toBe(long)
  expect(wrapped(`Choose it here:\n${link} soon`).split('\n')).toEqual(['Choose it here:', link, 'soon'])
})

test('a letter around one link has it as a button, and in both forms whole; what was typed is text', () => {
  const { text, html } = plainMail({
    language: 'nl',
    text: `Dag <b>Ann</b>,\n\n${link}\n\nDoe niets.`,
    link,
    button: 'Kies',
  })
  expect(text).toContain(`\n\n${link}\n\n`)
  expect(html).toContain(`href="${link}"`)
  expect(html).toContain('>Kies</a>')
  expect(html).toContain('Dag &lt;b&gt;Ann&lt;/b&gt;,')
  expect(html).toContain('<html lang="nl">')
})

test('each marking stands at the head in the colours of FIRST, and none where none is due', () => {
  const colours = tlps.map((level) => /color:(#[0-9a-f]{6});font/.exec(tlpChip(level))?.[1])
  expect(colours).toEqual(['#ffffff', '#33ff00', '#ffc000', '#ffc000', '#ff2b2b'])
  for (const level of tlps)
    expect(mailPage({ language: 'en', marking: level, content: '', foot: '' })).toContain(tlpChip(level))
  expect(mailPage({ language: 'en', content: '', foot: '' })).not.toContain('TLP')
})
