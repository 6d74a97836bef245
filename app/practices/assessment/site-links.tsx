import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ScreenOnly } from '#app/ui/screen-only.tsx'
import styles from './assessment.module.css'

/** From the marks of a site to its gaps, and out of the portal. */
export function SiteLinks({ id }: { id: string }) {
  const { t } = useTranslation('coverage')
  return (
    <ScreenOnly>
      <ul className={styles.links}>
        <li>
          <Link to={`/coverage?site=${id}`}>{t('assess.gaps')}</Link>
        </li>
        <li>
          <a href={`/sites/${id}/assessment/pdf`} download>
            {t('annex.pdf')}
          </a>
        </li>
        <li>
          <a href={`/sites/${id}/assessment/table`} download>
            {t('annex.table')}
          </a>
        </li>
      </ul>
    </ScreenOnly>
  )
}
