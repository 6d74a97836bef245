import { createInstance } from 'i18next'
import { defaultLanguage, type Language } from './languages.ts'

/** Every catalogue this process has loaded: both languages on the server, only the reader's own in the browser. */
export const translations = createInstance()

translations.init({
  resources: {},
  fallbackLng: defaultLanguage,
  defaultNS: 'frame',
  initAsync: false,
  interpolation: { escapeValue: false },
})

export function addCatalogue(language: Language, catalogue: object) {
  for (const [namespace, words] of Object.entries(catalogue)) translations.addResourceBundle(language, namespace, words)
}
