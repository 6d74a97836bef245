/** The languages the portal speaks; British English is the source text. */
export const languages = ['en', 'nl'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'en'

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
