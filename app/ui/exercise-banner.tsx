import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './exercise-banner.module.css'

/** Striped, in every view of an exercise, so that nobody acts on it in earnest. */
export function ExerciseBanner({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <p className={styles.banner}>
      <span>{children ?? t('exercise.sentence')}</span>
    </p>
  )
}

/** The small form for a row. */
export function ExerciseTag() {
  const { t } = useTranslation()
  return <span className={styles.tag}>{t('exercise.label')}</span>
}
