import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { answerWords } from '../templates/answer-words.ts'
import { type Answers, answeredIn } from '../templates/questions.ts'
import styles from './layer-findings.module.css'

export type Findings = { answers?: Answers; red_flags?: readonly string[] }

/** What was noticed and what was answered, in the reader's language; the text follows. Nothing where there is neither. */
export function LayerFindings({ answers = {}, red_flags = [] }: Findings) {
  const { t, i18n } = useTranslation('templates')
  const label = useLabel()
  const clock = useClock()
  const answered = answeredIn(answers)
  if (answered.length + red_flags.length === 0) return null
  return (
    <div className={styles.findings} lang={i18n.language}>
      {red_flags.length > 0 && (
        <div>
          <p className={styles.title}>{t('red_flags')}</p>
          <ul className={styles.flags}>
            {red_flags.map((code) => (
              <li key={code}>{label('red_flag', code)}</li>
            ))}
          </ul>
        </div>
      )}
      <DefinitionList
        facts={answered.map((code) => ({
          key: code,
          term: t(`question.${code}`),
          detail: <span className={styles.answer}>{answerWords(code, answers[code] ?? '', label, clock)}</span>,
        }))}
      />
    </div>
  )
}
