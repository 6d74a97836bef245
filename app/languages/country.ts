import { useTranslation } from 'react-i18next'

/** Says a country by its ISO 3166-1 code; EU is the Union. */
export function useCountry() {
  const { i18n } = useTranslation()
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' })
  return (code: string) => names.of(code) ?? code
}
