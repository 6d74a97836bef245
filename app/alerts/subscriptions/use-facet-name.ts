import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import type { Facet } from './facets.ts'

type Names = Record<string, string> | null | undefined

/** What a code of a facet is called; originators by the names that are known. */
export function useFacetName() {
  const { t, i18n } = useTranslation('alerts')
  const label = useLabel()
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' })
  const names: Record<Facet, (code: string, known: Names) => string> = {
    sectors: (code) => label('sector', code),
    ports: (code) => label('port', code),
    regions: (code) => (code.startsWith('R-') ? t(`coast.${code as 'R-NSC'}`) : (countries.of(code) ?? code)),
    modi_operandi: (code) => label('modus_operandi', code),
    types: (code) => label('bulletin_type', code),
    lanes: (code) => label('lane', code),
    commodities: (code) => label('commodity', code),
    originators: (code, known) => known?.[code] ?? t('sentence.unknown_originator'),
  }
  return (facet: Facet, code: string, known?: Names) => names[facet](code, known)
}
