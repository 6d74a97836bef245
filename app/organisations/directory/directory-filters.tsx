import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'
import { ports } from '#app/vocabulary/codes/ports.ts'
import type { DirectoryFilters as Filters } from './filters.ts'

type Props = { filters: Filters; countries: readonly string[] }

export function DirectoryFilters({ filters, countries }: Props) {
  const { t } = useTranslation('organisations')
  const label = useLabel()
  const country = useCountry()
  return (
    <FilterBar key={JSON.stringify(filters)} active={Object.keys(filters).length} clear="?">
      <Field label={t('filter.name')}>
        <TextInput name="name" defaultValue={filters.name} maxLength={80} autoComplete="off" />
      </Field>
      <Choice
        name="kind"
        chosen={filters.kind}
        options={organisationKinds.map((code) => [code, label('organisation_kind', code)])}
      />
      <Choice name="country" chosen={filters.country} options={countries.map((code) => [code, country(code)])} />
      <Choice name="port" chosen={filters.port} options={ports.map((code) => [code, label('port', code)])} />
    </FilterBar>
  )
}

type ChoiceProps = { name: 'kind' | 'country' | 'port'; chosen: string | undefined; options: [string, string][] }

function Choice({ name, chosen, options }: ChoiceProps) {
  const { t } = useTranslation('organisations')
  const sorted = options.toSorted(([, one], [, other]) => one.localeCompare(other))
  return (
    <Field label={t(`filter.${name}`)}>
      <Select name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('filter.any')}</option>
        {sorted.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  )
}
