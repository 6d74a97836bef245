import { useTranslation } from 'react-i18next'
import { answersIn, type Fields } from '../../merging/draft-text.ts'
import type { PracticeGroup as Group, PracticeQuestion } from '../../templates/practice-questions.ts'
import type { Errors } from '../draft-fields.tsx'
import { AnswerField } from '../layers/answer-field.tsx'
import { Fold } from '../layers/fold.tsx'
import styles from '../layers/layer-questions.module.css'

type Props = {
  group: Exclude<Group, 'lead' | 'steps'>
  questions: readonly PracticeQuestion[]
  position: number
  typed: Fields
  errors: Errors
  now: Fields
}

/** Questions that belong together behind one line, which says how many of them are answered. */
export function PracticeGroup({ group, questions, position, typed, errors, now }: Props) {
  const { t } = useTranslation('compose')
  const given = answersIn(now, position)
  const count = questions.filter((question) => given[question]).length
  return (
    <Fold title={t(`practice.group.${group}`)} said={t('practice.answered', { count, all: questions.length })}>
      <p className={styles.hint}>{t(`practice.group_hint.${group}`)}</p>
      <div className={styles.questions}>
        {questions.map((question) => (
          <AnswerField key={question} question={question} position={position} typed={typed} errors={errors} />
        ))}
      </div>
    </Fold>
  )
}
