import { Link, NavLink } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import styles from './contents.module.css'

type Entry = { chapter: string; title: string; lead: string }

/** All chapters with what they are about. */
export function Contents({ chapters }: { chapters: readonly Entry[] }) {
  return (
    <ol className={styles.contents}>
      {chapters.map(({ chapter, title, lead }) => (
        <li key={chapter}>
          <Link to={`/handbook/${chapter}`}>{title}</Link>
          <p className={styles.lead}>{lead}</p>
        </li>
      ))}
    </ol>
  )
}

/** The titles alone, beside a chapter. */
export function ChapterLinks({ chapters }: { chapters: readonly Omit<Entry, 'lead'>[] }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('handbook.chapters')} className={styles.links}>
      <p className={styles.label}>{t('handbook.title')}</p>
      <ol>
        {chapters.map(({ chapter, title }) => (
          <li key={chapter}>
            <NavLink to={`/handbook/${chapter}`}>{title}</NavLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
