import type { TFunction } from 'i18next'
import type { catalogue } from './en/catalogue.ts'
import type { Language } from './languages.ts'
import { translations } from './translations.ts'

/** Says a word of any domain: `t('alerts:mail.subject')`. */
export type Translator = TFunction<(keyof typeof catalogue)[]>

/** For page titles, which are said on both sides. In the browser only the reader's own language is loaded. */
export function translator(language: Language): Translator {
  return translations.getFixedT(language)
}
