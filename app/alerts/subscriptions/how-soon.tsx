import { useTranslation } from 'react-i18next'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { type Cadence, cadences } from '../preferences/cadences.ts'

/** Empty: as chosen for all. */
export function HowSoon({ chosen }: { chosen: Cadence | null }) {
  const { t } = useTranslation(['alerts', 'telling'])
  return (
    <Field label={t('telling:preferences.cadence')} hint={t('form.cadence_hint')}>
      <Select name="cadence" defaultValue={chosen ?? ''}>
        <option value="">{t('form.cadence_usual')}</option>
        {cadences.map((cadence) => (
          <option key={cadence} value={cadence}>
            {t(`telling:cadence.${cadence}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
