import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { countries } from './narrowing.ts'

/** A country, or one of its ports. */
export function WhereField({ chosen }: { chosen: string | undefined }) {
  const { t, i18n } = useTranslation('library')
  const country = useCountry()
  const label = useLabel()
  const groups = countries
    .map((code) => ({ code, name: country(code), within: ports.filter((port) => port.startsWith(code)) }))
    .sort((one, other) => one.name.localeCompare(other.name, i18n.language))
  return (
    <Field label={t('filter.where')}>
      <Select name="where" defaultValue={chosen ?? ''}>
        <option value="">{t('filter.any')}</option>
        {groups.map(({ code, name, within }) => (
          <optgroup key={code} label={name}>
            <option value={`country:${code}`}>{t('filter.anywhere_in', { country: name })}</option>
            {within.map((port) => (
              <option key={port} value={port}>
                {label('port', port)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  )
}
