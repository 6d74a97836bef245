import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSentence } from '#app/languages/clock.tsx'
import styles from './error-summary.module.css'

export type FormProblem = { id?: string | undefined; label?: string; errors: string[] | undefined }

/** Stands above a form that did not fit; each line leads to its field. Takes the focus when it appears. */
export function ErrorSummary({ problems }: { problems: FormProblem[] }) {
  const { t } = useTranslation()
  const say = useSentence()
  const box = useRef<HTMLDivElement>(null)
  const wrong = problems.filter(({ errors }) => errors?.length)
  useEffect(() => {
    if (wrong.length > 0) box.current?.focus()
  }, [wrong.length])

  if (wrong.length === 0) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{t('form.problem', { count: wrong.length })}</p>
      <ul>
        {wrong.map(({ id, label, errors = [] }) => {
          const said = `${label ? `${label}: ` : ''}${errors.map(say).join(' ')}`
          return <li key={said}>{id ? <a href={`#${id}`}>{said}</a> : said}</li>
        })}
      </ul>
    </div>
  )
}
