import { catalogue as en } from './en/catalogue.ts'
import type { Language } from './languages.ts'
import { catalogue as nl } from './nl/catalogue.ts'
import { addCatalogue, translations } from './translations.ts'
import { type Translator, translator as translatorOf } from './translator.ts'

addCatalogue('en', en)
addCatalogue('nl', nl)

/** For mails, actions and error texts: the words of any language, on the server. */
export const translator: (language: Language) => Translator = translatorOf

/** For one rendering: the words of all domains, said in this language. */
export function translationsIn(language: Language) {
  return translations.cloneInstance({ lng: language })
}

/** For refusals: every sentence there is, where `sentence` of the browser knows those of its page. */
export { sentence } from './sentence.ts'
