import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type List, useLabel } from '#app/languages/label.ts'
import { languages } from '#app/languages/languages.ts'
import { Select, Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { bulletinTypes, validityDays } from '#app/vocabulary/bulletin-type.ts'
import { certainties } from '#app/vocabulary/certainty.ts'
import { severities } from '#app/vocabulary/severity.ts'
import { urgencies } from '#app/vocabulary/urgency.ts'
import { longest } from '../longest.ts'
import styles from './draft-fields.module.css'
import type { TypedDraft } from './typed-draft.ts'

type Errors = Record<string, string[] | null> | null | undefined
type Props = { typed: TypedDraft; errors: Errors }

/** One box first: what happened. */
export function TextFields({ typed, errors }: { typed: Pick<TypedDraft, 'title' | 'body'>; errors: Errors }) {
  const { t } = useTranslation('bulletins')
  return (
    <>
      <Field id="body" label={t('compose.body')} hint={t('compose.body_hint')} errors={errors?.body ?? []}>
        <Textarea name="body" rows={10} maxLength={longest.body} defaultValue={typed.body} />
      </Field>
      <Field id="title" label={t('compose.title')} hint={t('compose.title_hint')} errors={errors?.title ?? []}>
        <TextInput name="title" maxLength={longest.title} defaultValue={typed.title} autoComplete="off" />
      </Field>
    </>
  )
}

/** How bad, how soon, how sure, how long. */
export function GradeFields({ typed, errors }: Props) {
  const { t } = useTranslation('bulletins')
  const [type, setType] = useState(typed.type)
  const days = validityDays(bulletinTypes.find((each) => each === type) ?? 'ALERT')
  return (
    <div className={styles.grades}>
      <Grade name="type" list="bulletin_type" codes={bulletinTypes} chosen={typed.type} onChosen={setType} />
      <Grade name="severity" codes={severities} chosen={typed.severity} />
      <Grade name="urgency" codes={urgencies} chosen={typed.urgency} />
      <Grade name="certainty" codes={certainties} chosen={typed.certainty} />
      <Field
        id="last_day"
        label={t('compose.last_day')}
        hint={t('compose.last_day_hint', { count: days })}
        errors={errors?.last_day ?? []}
        optional
      >
        <TextInput name="last_day" type="date" defaultValue={typed.last_day} />
      </Field>
      <TextLanguage chosen={typed.language} />
      <Fieldset legend={t('compose.earnest')}>
        <label className={styles.tick}>
          <input type="checkbox" name="exercise" defaultChecked={typed.exercise} />
          {t('compose.exercise')}
        </label>
      </Fieldset>
    </div>
  )
}

function TextLanguage({ chosen }: { chosen: string }) {
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
  chosen: string
  onChosen?: (code: string) => void
}

function Grade({ name, list, codes, chosen, onChosen }: GradeProps) {
  const { t } = useTranslation('bulletins')
  const label = useLabel()
  return (
    <Field label={t(`fact.${name}`)}>
      <Select name={name} defaultValue={chosen} onChange={(event) => onChosen?.(event.target.value)}>
        {codes.map((code) => (
          <option key={code} value={code}>
            {label(list ?? (name as 'severity'), code)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
