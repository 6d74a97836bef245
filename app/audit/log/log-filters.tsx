import { useTranslation } from 'react-i18next'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { type Area, areas } from '../deeds.ts'
import type { Narrowing } from './narrowing.ts'

type Props = { narrowing: Narrowing; members: { id: string; name: string }[] }

/** Keyed by what is chosen, so that what was cleared leaves its field too. */
export function LogFilters({ narrowing, members }: Props) {
  const { t } = useTranslation('audit')
  const said = areas.map((area): [Area, string] => [area, t(`area.${area}`)])
  const people = members.map(({ id, name }): [string, string] => [id, name])
  return (
    <FilterBar key={JSON.stringify(narrowing)} active={Object.keys(narrowing).length} clear="?">
      <Choice
        name="area"
        chosen={narrowing.area}
        options={said.toSorted(([, one], [, other]) => one.localeCompare(other))}
      />
      <Choice name="person" chosen={narrowing.person} options={people} />
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={t(`filter.${name}`)}>
          <TextInput name={name} type="date" defaultValue={narrowing[name]} />
        </Field>
      ))}
    </FilterBar>
  )
}

type ChoiceProps = { name: 'area' | 'person'; chosen: string | undefined; options: [string, string][] }

function Choice({ name, chosen, options }: ChoiceProps) {
  const { t } = useTranslation('audit')
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
