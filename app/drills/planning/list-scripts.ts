import type { Language } from '#app/languages/languages.ts'
import { drillTemplates, plan } from '../templates/plan.ts'
import { templateWords } from '../templates/words.ts'
import type { Script } from './template-scripts.tsx'

/** All templates in the language of whoever chooses. */
export function listScripts(language: Language): Script[] {
  return drillTemplates.map((template) => {
    const { situation, messages, good } = templateWords(template, language)
    const sent = messages.map(({ title }, index) => ({ minute: plan[template][index]?.minute ?? 0, title }))
    return { template, situation, messages: sent, good }
  })
}
