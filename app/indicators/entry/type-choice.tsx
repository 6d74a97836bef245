import { useTranslation } from 'react-i18next'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { indicatorTypes } from '../types.ts'

type Props = { label: string; chosen: string; any?: string; errors?: string[] }

/** What an identifier is. `any` is the word for "each for itself". */
export function TypeChoice({ label, chosen, any, errors = [] }: Props) {
  const { t } = useTranslation('indicators')
  return (
    <Field label={label} errors={errors}>
      <Select name="type" defaultValue={chosen}>
        {any && <option value="">{any}</option>}
        {indicatorTypes.map((type) => (
          <option key={type} value={type}>
            {t(`type.${type}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
