import { expect, test } from 'vitest'
import { personalData } from '#app/indicators/fence.ts'
import { languages } from '#app/languages/languages.ts'
import { messagesOf } from './messages-of.ts'
import { drillTemplates, plan } from './plan.ts'
import { templateWords } from './words.ts'

const each = drillTemplates.flatMap((template) => languages.map((language) => ({ template, language })))

test.for(each)('$template has a message for each beat in $language, and says that it is an exercise', (one) => {
  const { template, language } = one
  expect(templateWords(template, language).messages).toHaveLength(plan[template].length)
  const messages = messagesOf(template, language, 'Noordkaai $& {site}')
  expect(messages.map(({ place }) => place)).toEqual(plan[template].map((_, index) => index + 1))
  for (const { title, body } of messages) {
    expect(title).toMatch(language === 'en' ? /^Exercise: / : /^Oefening: /)
    expect(title.length).toBeLessThanOrEqual(160)
    expect(body).toMatch(language === 'en' ? /^\*\*This is an exercise\.\*\*/ : /^\*\*Dit is een oefening\.\*\*/)
    expect(body.replaceAll('Noordkaai $& {site}', '')).not.toMatch(/[{}]/)
    expect([...personalData(title), ...personalData(body)]).toEqual([])
  }
  expect(messages.some(({ body }) => body.includes('Noordkaai $& {site}'))).toBe(true)
})

test('every template says what good looks like and what to ask afterwards', () => {
  for (const { template, language } of each) {
    const { good, questions, situation } = templateWords(template, language)
    expect([good.length, questions.length, situation.length].every((count) => count >= 4)).toBe(true)
  }
})

test('messages come in their order', () => {
  for (const template of drillTemplates) {
    const minutes = plan[template].map(({ minute }) => minute)
    expect(minutes).toEqual([...new Set(minutes)].sort((one, other) => one - other))
    expect(minutes[0]).toBe(0)
  }
})
