import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Question } from './list-questions.server.ts'
import styles from './question-list.module.css'

type Props = { questions: readonly Question[]; mayAnswer: boolean }

/** Each question with its answer. `mayAnswer`: for whoever may answer those that wait. */
export function QuestionList({ questions, mayAnswer }: Props) {
  const { t } = useTranslation('responses')
  return (
    <ul className={styles.list} aria-label={t('questions.title')}>
      {questions.map((question) => (
        <li key={question.id} className={styles.item}>
          <Asked question={question} />
          <Answered question={question} mayAnswer={mayAnswer} />
        </li>
      ))}
    </ul>
  )
}

export function Asked({ question }: { question: Question }) {
  const asker = useAsker()
  return (
    <>
      <p className={styles.facts}>
        <TlpChip level={question.tlp} /> {asker(question)}, <Time at={question.asked_at} />
      </p>
      <p className={styles.words}>{question.body}</p>
    </>
  )
}

function Answered({ question, mayAnswer }: { question: Question; mayAnswer: boolean }) {
  const { t } = useTranslation('responses')
  const { id, body, answer, answered_at, answered_to, own } = question
  if (!answer || !answered_at)
    return (
      <p className={styles.facts}>
        <StatusTag tone="warn">{t('questions.open')}</StatusTag>
        {mayAnswer && (
          <Link to={`/questions/${id}/answer`} aria-label={t('questions.answer_this', { question: body.slice(0, 80) })}>
            {t('questions.answer')}
          </Link>
        )}
      </p>
    )
  const to = answered_to === 'readers' ? 'to_all' : own ? 'to_you' : 'to_asker'
  return (
    <div className={styles.answer}>
      <p className={styles.words}>{answer}</p>
      <p className={styles.facts}>
        {t(`questions.${to}`)}, <Time at={answered_at} />
      </p>
    </div>
  )
}

/** Who asks, as far as it may be said. */
function useAsker() {
  const { t } = useTranslation('responses')
  return ({ own, unnamed, asker }: Question) => {
    if (own) return t(unnamed ? 'questions.own_unnamed' : 'questions.own')
    return unnamed ? t('questions.somebody') : (asker ?? t('questions.unlisted'))
  }
}
