import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { languages } from '#app/languages/languages.ts'
import { Select, Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { bulletinTypes, chosenTypes, validityDays } from '#app/vocabulary/bulletin-type.ts'
import { certainties } from '#app/vocabulary/certainty.ts'
import { severities } from '#app/vocabulary/severity.ts'
import { urgencies } from '#app/vocabulary/urgency.ts'
import { longest } from '../longest.ts'
import { type Fields, textIn } from '../merging/draft-text.ts'
import styles from './draft-fields.module.css'

export type Errors = Record<string, string[] | null> | null | undefined
type Props = { typed: Fields; errors: Errors }

/** One box first: what happened. `name` is that of its field. */
export function FirstBox({ typed, errors, name }: Props & { name: string }) {
  const { t } = useTranslation('bulletins')
  return (
    <Field id={name} label={t('compose.body')} hint={t('compose.body_hint')} errors={errors?.[name] ?? []}>
      <Textarea name={name} rows={10} maxLength={longest.body} defaultValue={textIn(typed, name)} />
    </Field>
  )
}

export function TitleField({ typed, errors }: Props) {
  const { t } = useTranslation('bulletins')
  return (
    <Field id="title" label={t('compose.title')} hint={t('compose.title_hint')} errors={errors?.title ?? []}>
      <TextInput name="title" maxLength={longest.title} defaultValue={textIn(typed, 'title')} autoComplete="off" />
    </Field>
  )
}

/** How bad, how soon, how sure, how long. `type` is the one chosen now. */
export function GradeFields({ typed, errors, type }: Props & { type: string }) {
  const { t } = useTranslation('bulletins')
  const days = validityDays(bulletinTypes.find((each) => each === type) ?? 'ALERT')
  return (
    <div className={styles.grades}>
      <Grade name="type" list="bulletin_type" codes={chosenTypes} typed={typed} />
      <Grade name="severity" codes={severities} typed={typed} />
      <Grade name="urgency" codes={urgencies} typed={typed} />
      <Grade name="certainty" codes={certainties} typed={typed} />
      <Field
        id="last_day"
        label={t('compose.last_day')}
        hint={t('compose.last_day_hint', { count: days })}
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

export function InEarnest({ typed }: { typed: Fields }) {
  const { t } = useTranslation('bulletins')
  return (
    <Fieldset legend={t('compose.earnest')}>
      <label className={styles.tick}>
        <input type="checkbox" name="exercise" defaultChecked={textIn(typed, 'exercise') === 'on'} />
        {t('compose.exercise')}
      </label>
    </Fieldset>
  )
}

export function TextLanguage({ chosen }: { chosen: string }) {
  const { t } = useTranslation(['bulletins', 'frame'])
  return (
    <Field label={t('compose.language')}>
      <Select name="language" defaultValue={chosen}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {t(`frame:language.${language}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

type GradeProps = {
  name: 'type' | 'severity' | 'urgency' | 'certainty'
  list?: List
  codes: readonly (string | number)[]
  typed: Fields
}

function Grade({ name, list, codes, typed }: GradeProps) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  return (
    <Field label={t(`fact.${name}`)}>
      <Select name={name} defaultValue={textIn(typed, name)}>
        {codes.map((code) => (
          <option key={code} value={code}>
            {label(list ?? (name as 'severity'), code)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
