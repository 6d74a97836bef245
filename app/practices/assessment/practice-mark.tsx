import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { typedInto } from '#app/access/form-notice.tsx'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { Select, Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { maturities } from '#app/vocabulary/codes/practices.ts'
import styles from './assessment.module.css'
import { EarlierMarks } from './earlier-marks.tsx'
import type { Assessed } from './list-assessed.server.ts'
import type { Refused } from './marks-form.tsx'
import { MedianWords } from './median-words.tsx'
import { fieldOf, said } from './schema.ts'

type Props = { practice: Assessed; answer: Refused }

export function PracticeMark({ practice, answer }: Props) {
  const label = useLabel()
  const originator = useOriginator()
  const { reference, title, tlp, grade, categories, originator_name, earlier } = practice
  return (
    <li className={styles.practice}>
      <p className={styles.marks}>
        <TlpChip level={tlp} /> <StatusTag>{label('evidence', grade)}</StatusTag>
      </p>
      <h3>
        <Link to={`/practices/${reference}`}>{title}</Link>
      </h3>
      <p className={styles.about}>
        {[originator(originator_name), ...categories.map((code) => label('practice_category', code))].join(' · ')}
      </p>
      <input type="hidden" name={fieldOf('was', reference)} value={said(practice)} />
      <MarkFields practice={practice} answer={answer} />
      <MedianWords {...practice} />
      <EarlierMarks earlier={earlier} />
    </li>
  )
}

function MarkFields({ practice: { reference, title, maturity, assessed_on, evidence }, answer }: Props) {
  const { t } = useTranslation('coverage')
  const label = useLabel()
  const of = (field: 'maturity' | 'assessed_on' | 'evidence') => ({
    id: fieldOf(field, reference),
    errors: answer?.error?.[fieldOf(field, reference)] ?? [],
  })
  const typed = (field: 'maturity' | 'assessed_on' | 'evidence', kept: string) =>
    answer ? (typedInto(answer, fieldOf(field, reference)) ?? '') : kept
  return (
    <div className={styles.fields}>
      <Field label={t('mark.maturity')} {...of('maturity')}>
        <Select
          name={fieldOf('maturity', reference)}
          defaultValue={typed('maturity', String(maturity ?? ''))}
          aria-label={t('mark.maturity_of', { title })}
        >
          <option value="">{t('mark.not_assessed')}</option>
          {maturities.map((mark) => (
            <option key={mark} value={mark}>
              {mark} {label('maturity', mark)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('mark.assessed_on')} {...of('assessed_on')}>
        <TextInput
          type="date"
          name={fieldOf('assessed_on', reference)}
          defaultValue={typed('assessed_on', assessed_on ?? '')}
        />
      </Field>
      <div className={styles.evidence}>
        <Field label={t('mark.evidence')} {...of('evidence')}>
          <Textarea
            rows={2}
            name={fieldOf('evidence', reference)}
            maxLength={1000}
            defaultValue={typed('evidence', evidence)}
          />
        </Field>
      </div>
    </div>
  )
}
