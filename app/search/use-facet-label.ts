import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { type Tlp, tlpLabel } from '#app/vocabulary/tlp.ts'

/** What a value of a filter is called. */
export function useFacetLabel() {
  const { t, i18n } = useTranslation('bulletins')
  const label = useLabel()
  const originator = useOriginator()
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' })
  const own: Record<string, (value: string) => string | undefined> = {
    tlp: (value) => tlpLabel(Number(value) as Tlp),
    state: (value) => t(`standing.${value as 'current'}`),
    organisation: originator,
    language: (value) => languages.of(value),
    type: (value) => label('bulletin_type', value),
  }
  return (facet: string, value: string) => own[facet]?.(value) ?? label(facet as 'port', value)
}
