import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { answersIn, type Fields, listIn, textIn } from '../../merging/draft-text.ts'
import { questionsFor } from '../../templates/questions.ts'
import type { Errors } from '../draft-fields.tsx'
import { AnswerField } from './answer-field.tsx'
import { Fold } from './fold.tsx'
import styles from './layer-questions.module.css'

type Props = { position: number; typed: Fields; errors: Errors; now: Fields }

/** What an analyst would ask of a bulletin of this type, behind one line. */
export function LayerQuestions({ position, typed, errors, now }: Props) {
  const { t } = useTranslation('compose')
  const label = useLabel()
  const answers = answersIn(typed, position)
  const count = Object.keys(answersIn(now, position)).length
  const type = textIn(now, 'type')
  return (
    <Fold
      title={t('questions.summary', { type: label('bulletin_type', type) })}
      said={count > 0 && t('questions.answered', { count })}
    >
      <p className={styles.hint}>{t('questions.hint')}</p>
      <div className={styles.questions}>
        {questionsFor(type, listIn(now, 'modi_operandi'), answers).map((question) => (
          <AnswerField key={question} question={question} position={position} typed={typed} errors={errors} />
        ))}
      </div>
    </Fold>
  )
}
