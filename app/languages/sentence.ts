import type { Language } from './languages.ts'
import { translations } from './translations.ts'

const coded = /^[a-z_]+:[\w.-]+(\?.*)?$/s

/**
 * The sentence behind a code such as `errors:field.too_short?count=5`. Refusals and form errors travel as codes,
 * because who raises them does not know the reader's language. What is no code is said as it stands.
 */
export function sentence(language: Language, code: string): string {
  if (!coded.test(code)) return code
  const [key = '', values = ''] = code.split('?')
  const given = Object.fromEntries(new URLSearchParams(values))
  const count = given.count ? { count: Number(given.count) } : {}
  return translations.getFixedT(language)(key as 'frame:portal', { defaultValue: code, ...given, ...count })
}
