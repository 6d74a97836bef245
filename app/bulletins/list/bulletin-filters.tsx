import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
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
  const label = useLabel()
  const byName = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label)
  return (
    <FilterBar key={searchOf(filters)} active={Object.keys(filters).length} clear="?">
      <FilterChoice
        name="tlp"
        chosen={filters.tlp}
        options={tlps.map((level) => ({ value: level, label: tlpLabel(level) }))}
      />
      <FilterChoice
        name="severity"
        chosen={filters.severity}
        options={severities.slice(1).map((level) => ({ value: level, label: label('severity', level) }))}
      />
      <FilterChoice
        name="sector"
        chosen={filters.sector}
        options={sectors.map((code) => ({ value: code, label: label('sector', code) }))}
      />
      <FilterChoice
        name="port"
        chosen={filters.port}
        options={ports.map((code) => ({ value: code, label: label('port', code) })).sort(byName)}
      />
      <FilterChoice
        name="modus_operandi"
        chosen={filters.modus_operandi}
        options={modiOperandi.map((code) => ({ value: code, label: label('modus_operandi', code) }))}
      />
      <FilterChoice
        name="state"
        chosen={filters.state}
        options={standings.map((standing) => ({ value: standing, label: t(`standing.${standing}`) }))}
      />
      <Field label={t('filter.organisation')} hint={t('filter.organisation_hint')}>
        <TextInput name="organisation" defaultValue={filters.organisation} maxLength={80} autoComplete="off" />
      </Field>
    </FilterBar>
  )
}
