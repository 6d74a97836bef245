import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { organisationKinds } from '#app/vocabulary/codes/organisation-kinds.ts'
import { type Narrowing, standings } from './schema.ts'

type Props = { narrowing: Omit<Narrowing, 'after'>; countries: readonly string[] }

/** Keyed by what is chosen, so that what was cleared leaves its field too. */
export function OrganisationFilters({ narrowing, countries }: Props) {
  const { t } = useTranslation('secretariat')
  const label = useLabel()
  const country = useCountry()
  const kinds = organisationKinds.map((code): [string, string] => [code, label('organisation_kind', code)])
  return (
    <FilterBar key={JSON.stringify(narrowing)} active={Object.values(narrowing).filter(Boolean).length} clear="?">
      <Field label={t('filter.q')}>
        <TextInput name="q" type="search" maxLength={80} defaultValue={narrowing.q} autoComplete="off" />
      </Field>
      <Choice
        name="kind"
        chosen={narrowing.kind}
        options={kinds.toSorted(([, one], [, two]) => one.localeCompare(two))}
      />
      <Choice name="country" chosen={narrowing.country} options={countries.map((code) => [code, country(code)])} />
      <Choice
        name="status"
        chosen={narrowing.status}
        options={standings.map((status) => [status, t(`status.${status}`)])}
      />
    </FilterBar>
  )
}

type ChoiceProps = { name: 'kind' | 'country' | 'status'; chosen: string | undefined; options: [string, string][] }

function Choice({ name, chosen, options }: ChoiceProps) {
  const { t } = useTranslation('secretariat')
  return (
    <Field label={t(`filter.${name}`)}>
      <Select name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('filter.any')}</option>
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  )
}
