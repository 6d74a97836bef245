import { defaultLanguage, isLanguage } from './languages.ts'
import { sentence } from './sentence.ts'

type Matches = readonly ({ id: string; data?: unknown } | undefined)[]

/** For `meta`: the title of a page, from a code such as `bulletins:list.title` or as it stands. */
export function pageTitle(matches: Matches, code: string) {
  return [{ title: `${sentence(languageHere(matches), code)} · Breakwater` }]
}

function languageHere(matches: Matches) {
  if (typeof document !== 'undefined' && isLanguage(document.documentElement.lang)) return document.documentElement.lang
  const root = matches.find((match) => match?.id === 'root')?.data
  const language = root && typeof root === 'object' && 'language' in root ? root.language : null
  return isLanguage(language) ? language : defaultLanguage
}
