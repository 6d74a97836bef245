import { useTranslation } from 'react-i18next'
import { type Fields, textIn } from '../../merging/draft-text.ts'
import { layerField } from '../../merging/field-names.ts'
import { mostSteps, practiceSteps } from '../../templates/practice-steps.ts'
import type { Errors } from '../draft-fields.tsx'
import { AnswerField } from '../layers/answer-field.tsx'
import styles from './steps-field.module.css'

type Props = { position: number; typed: Fields; errors: Errors; now: Fields }

/** One line a step; below it the steps as they will be read, and whether they are too many to remember. */
export function StepsField({ position, typed, errors, now }: Props) {
  const { t } = useTranslation('compose')
  const steps = practiceSteps(textIn(now, layerField.answer(position, 'practice_steps')))
  return (
    <div>
      <AnswerField
        question="practice_steps"
        position={position}
        typed={typed}
        errors={errors}
        rows={6}
        hint={t('practice.hint.practice_steps', { count: mostSteps })}
      />
      {steps.length > 0 && (
        <p className={styles.count} data-many={steps.length > mostSteps || undefined}>
          {t(steps.length > mostSteps ? 'practice.too_many_steps' : 'practice.steps', { count: steps.length })}
        </p>
      )}
    </div>
  )
}
