import { expect, test } from 'vitest'
import { languageCookie, languageOf } from './language-of.ts'

test('the own setting wins over the cookie, and the cookie over the browser', () => {
  const headers = new Headers({ Cookie: 'a=1; language=nl', 'Accept-Language': 'en' })
  expect(languageOf(headers, 'en')).toBe('en')
  expect(languageOf(headers)).toBe('nl')
  expect(languageOf(headers, 'xx')).toBe('nl')
})

test('what a device remembers is bound to this host over https, and read again', () => {
  const [kept = '', ...attributes] = languageCookie('nl', 'https://portal.example').split('; ')
  expect(kept).toMatch(/^__Host-/)
  expect(attributes).toEqual(['Path=/', 'Max-Age=31536000', 'SameSite=Lax', 'HttpOnly', 'Secure'])
  const plain = languageCookie('nl', 'http://localhost:3000')
  expect(plain).not.toMatch(/__Host-|Secure|Domain/)
  for (const cookie of [kept, plain.split('; ')[0] ?? ''])
    expect(languageOf(new Headers({ Cookie: `a=1; ${cookie}; b=2` }))).toBe('nl')
})

test('a browser that prefers Dutch gets Dutch, one that refuses it does not', () => {
  const asking = (accepted: string) => languageOf(new Headers({ 'Accept-Language': accepted }))
  expect(asking('fr, nl-BE;q=0.8, en;q=0.5')).toBe('nl')
  expect(asking('en-GB, nl;q=0.9')).toBe('en')
  expect(asking('nl;q=0, en;q=0.1')).toBe('en')
  expect(asking('')).toBe('en')
  expect(asking('*;q=nonsense')).toBe('en')
  expect(asking('en ; q=0.1 , nl\t;q=0.2')).toBe('nl')
})

test('a wish as long as a header can be is read at once', () => {
  const headers = new Headers({ 'Accept-Language': `nl${' '.repeat(200_000)}x` })
  const before = process.cpuUsage()
  expect(languageOf(headers)).toBe('en')
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500)
})
