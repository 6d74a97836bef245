import type { Language } from '#app/languages/languages.ts'
import { type Beat, type DrillTemplate, plan } from './plan.ts'
import { templateWords } from './words.ts'

export type PlannedMessage = Beat & { place: number; title: string; body: string }

/** The messages of a template as they will be sent, in their order. */
export function messagesOf(template: DrillTemplate, language: Language, site: string): PlannedMessage[] {
  const { messages } = templateWords(template, language)
  const named = (text: string) => text.replaceAll('{site}', () => site)
  return plan[template].flatMap((beat, index) => {
    const words = messages[index]
    return words ? [{ ...beat, place: index + 1, title: words.title, body: named(words.body) }] : []
  })
}
