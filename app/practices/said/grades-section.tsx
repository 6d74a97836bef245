import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import { GradeMark } from '../grade-mark.tsx'
import styles from './said.module.css'
import type { Grade } from './said.ts'

type Props = { address: string; grades: readonly Grade[]; mayGrade: boolean }

/** How well it is proven, why, and what was said before. What did not work is kept: it saves others the trying. */
export function GradesSection({ address, grades, mayGrade }: Props) {
  const { t } = useTranslation('board')
  const [now, ...before] = grades
  return (
    <div id="grades">
      <Section title={t('said.grades')}>
        <Stack>
          {now ? <Given grade={now} /> : <NotYet />}
          {now?.grade === 'EX' && <p className={styles.kindly}>{t('said.kindly')}</p>}
          {before.length > 0 && <Earlier grades={before} />}
          {mayGrade && (
            <div>
              <LinkButton to={`${address}/grade`}>{t('said.grade')}</LinkButton>
            </div>
          )}
        </Stack>
      </Section>
    </div>
  )
}

function NotYet() {
  const { t } = useTranslation('board')
  return (
    <p className={styles.facts}>
      <GradeMark grade="E0" /> {t('said.not_graded')}
    </p>
  )
}

function Earlier({ grades }: { grades: readonly Grade[] }) {
  const { t } = useTranslation('board')
  return (
    <details>
      <summary>{t('said.earlier', { count: grades.length })}</summary>
      <ol className={styles.list}>
        {grades.map((grade) => (
          <li key={grade.id}>
            <Given grade={grade} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Given({ grade }: { grade: Grade }) {
  const { t } = useTranslation('board')
  return (
    <div className={styles.item}>
      <p className={styles.facts}>
        <GradeMark grade={grade.grade} /> {grade.signed_by || t('said.board')}, <Time at={grade.graded_at} />
        {grade.revised_since && <span>{t('said.revised_since')}</span>}
      </p>
      <p className={styles.words}>{grade.reason}</p>
    </div>
  )
}
