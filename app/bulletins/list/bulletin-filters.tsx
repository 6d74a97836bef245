import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { chosenTypes } from '#app/vocabulary/bulletin-type.ts'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { sectors } from '#app/vocabulary/codes/sectors.ts'
import { severities } from '#app/vocabulary/severity.ts'
import { tlpLabel, tlps } from '#app/vocabulary/tlp.ts'
import { type Filters, searchOf, standings } from '../filters.ts'
import { FilterChoice } from './filter-choice.tsx'

/** What the list can be narrowed to. Keyed by the filters, so that a removed one leaves its field too. */
export function BulletinFilters({ filters }: { filters: Filters }) {
  const { t } = useTranslation('bulletins')
  const options = useFilterOptions()
  return (
    <FilterBar key={searchOf(filters)} active={Object.keys(filters).length} clear="?">
      {choices.map((name) => (
        <FilterChoice key={name} name={name} chosen={filters[name]} options={options[name]} />
      ))}
      <Field label={t('filter.organisation')} hint={t('filter.organisation_hint')}>
        <TextInput name="organisation" defaultValue={filters.organisation} maxLength={80} autoComplete="off" />
      </Field>
    </FilterBar>
  )
}

const choices = ['type', 'tlp', 'severity', 'sector', 'port', 'modus_operandi', 'state'] as const

function useFilterOptions() {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  const of = <Code extends string | number>(list: List, codes: readonly Code[]) =>
    codes.map((value) => ({ value, label: label(list, value) }))
  return {
    type: of('bulletin_type', chosenTypes),
    tlp: tlps.map((value) => ({ value, label: tlpLabel(value) })),
    severity: of('severity', severities.slice(1)),
    sector: of('sector', sectors),
    port: of('port', ports).sort((one, other) => one.label.localeCompare(other.label, 'en')),
    modus_operandi: of('modus_operandi', modiOperandi),
    state: standings.map((value) => ({ value, label: t(`standing.${value}`) })),
  }
}
