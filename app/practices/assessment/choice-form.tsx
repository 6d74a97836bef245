import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { practiceCategories } from '#app/vocabulary/codes/practices.ts'
import { type Choice, searchOf, showings } from './choice.ts'

/** Which practices are to be marked; in the address, so that it can be kept and sent. */
export function ChoiceForm({ choice }: { choice: Choice }) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  return (
    <FilterBar key={searchOf(choice)} active={Object.keys(choice).length} clear="?">
      <Field label={t('assess.about')}>
        <Select name="about" defaultValue={choice.about ?? ''}>
          <option value="">{t('assess.all')}</option>
          <optgroup label={t('assess.categories')}>
            {practiceCategories.map((code) => (
              <option key={code} value={code}>
                {label('practice_category', code)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('assess.methods')}>
            {modiOperandi.map((code) => (
              <option key={code} value={code}>
                {label('modus_operandi', code)}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <Field label={t('assess.shown')}>
        <Select name="shown" defaultValue={choice.shown ?? ''}>
          <option value="">{t('assess.all')}</option>
          {showings.map((name) => (
            <option key={name} value={name}>
              {t(`assess.showing.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
    </FilterBar>
  )
}
