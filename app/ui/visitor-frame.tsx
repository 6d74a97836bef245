import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from './brand.tsx'
import { LanguageForm } from './language-form.tsx'
import { SkipLink } from './skip-link.tsx'
import styles from './visitor-frame.module.css'

/** Around what can be seen without signing in. */
export function VisitorFrame({ links, children }: { links?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.bar}>
        <Brand />
        <span className={styles.alliance}>{t('alliance')}</span>
        {links && (
          <nav className={styles.links} aria-label={t('nav.label')}>
            {links}
          </nav>
        )}
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('footer')}</p>
        <Link to="/handbook" className={styles.handbook}>
          {t('handbook.title')}
        </Link>
        <LanguageForm />
      </footer>
    </div>
  )
}
