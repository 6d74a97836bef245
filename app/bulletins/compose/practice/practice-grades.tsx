import { useTranslation } from 'react-i18next'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { validityDays } from '#app/vocabulary/bulletin-type.ts'
import { type Fields, textIn } from '../../merging/draft-text.ts'
import styles from '../draft-fields.module.css'
import { type Errors, InEarnest, TextLanguage } from '../draft-fields.tsx'

/** Until when it is reviewed, and in which language it stands. The form of a bulletin asks more: a practice warns of nothing. */
export function PracticeGrades({ typed, errors }: { typed: Fields; errors: Errors }) {
  const { t } = useTranslation('compose')
  return (
    <div className={styles.grades}>
      {['type', 'severity', 'urgency', 'certainty'].map((name) => (
        <input key={name} type="hidden" name={name} value={textIn(typed, name)} />
      ))}
      <Field
        id="last_day"
        label={t('practice.review')}
        hint={t('practice.review_hint', { count: validityDays('PRACTICE') })}
        errors={errors?.last_day ?? []}
        optional
      >
        <TextInput name="last_day" type="date" defaultValue={textIn(typed, 'last_day')} />
      </Field>
      <TextLanguage chosen={textIn(typed, 'language')} />
      <InEarnest typed={typed} />
    </div>
  )
}
