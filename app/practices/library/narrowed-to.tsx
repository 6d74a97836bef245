import { useTranslation } from 'react-i18next'
import { FilterChips } from '#app/bulletins/list/filter-chips.tsx'
import { addressOf, type Narrowing, type NarrowingName, without } from './narrowing.ts'
import { useNarrowingWords } from './use-narrowing-words.ts'

export function NarrowedTo({ narrowing }: { narrowing: Narrowing }) {
  const { t } = useTranslation('library')
  const said = useNarrowingWords()
  const chips = Object.entries(narrowing).map(([name, value]) => ({
    to: addressOf(without(narrowing, name as NarrowingName)),
    term: t(`filter.${name as NarrowingName}`),
    value: said(name as NarrowingName, value),
  }))
  return <FilterChips label={t('filter.taken')} remove={t('filter.remove')} chips={chips} />
}
