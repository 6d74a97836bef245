/** ISO 639-1, the official languages of the Union: a practice is read where the portal's own languages are not spoken. */
export const translationLanguages = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const

export type TranslationLanguage = (typeof translationLanguages)[number]

export function isTranslationLanguage(value: unknown): value is TranslationLanguage {
  return translationLanguages.some((language) => language === value)
}
