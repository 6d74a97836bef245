import { useTranslation } from 'react-i18next'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import type { FilterName } from '../filters.ts'

type Props = {
  name: FilterName
  chosen: string | number | undefined
  options: readonly { value: string | number; label: string }[]
}

export function FilterChoice({ name, chosen, options }: Props) {
  const { t } = useTranslation('bulletins')
  return (
    <Field label={t(`filter.${name}`)}>
      <Select name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('filter.any')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
