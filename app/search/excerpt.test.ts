import { expect, test } from 'vitest'
import { excerptOf, wholeOf } from './excerpt.ts'

const mark = (text: string) => text.replace(/\[\[/g, '\u0001').replace(/]]/g, '\u0002')
const shown = (pieces: ReturnType<typeof excerptOf>) =>
  pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

test('what was found is marked in the text as it was written', () => {
  expect(shown(wholeOf('Plombée à Málaga', mark('[[Plombee]] a Malaga')))).toBe('[Plombée] à Málaga')
  expect(shown(excerptOf('**A reefer** was opened', mark('**A [[reefer]]** was opened')))).toBe('A [reefer] was opened')
  expect(shown(excerptOf('e\u0301tape 🚢 seal', mark('étape 🚢 [[seal]]')))).toBe('étape 🚢 [seal]')
})

test('a long text is cut around the first of it, at words', () => {
  const words = 'quay '.repeat(100)
  const text = `${words}reefer ${words}`
  const said = shown(excerptOf(text, mark(`${words}[[reefer]] ${words}`))) ?? ''
  expect(said).toMatch(/^… quay .*quay \[reefer\] quay .* quay …$/)
  expect(said.length).toBeLessThan(260)
})

test('a text without it has no excerpt', () => {
  expect(excerptOf('nothing here', 'nothing here')).toBeNull()
})
