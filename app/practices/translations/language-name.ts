import { useTranslation } from 'react-i18next'

/** Says a language by its ISO 639-1 code, in the language of the page. */
export function useLanguageName() {
  const { i18n } = useTranslation()
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' })
  return (code: string) => names.of(code) ?? code
}
