import { expect, test } from 'vitest'
import { backTo } from './back-to.ts'

test('the way back stays inside the portal', () => {
  expect(backTo('/bulletins?sector=a&b=c#top')).toBe('/bulletins?sector=a&b=c')
  for (const evil of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '',
    null,
  ])
    expect(backTo(evil)).toBe('/')
})
