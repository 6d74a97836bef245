import { useTranslation } from 'react-i18next'
import styles from './no-hits.module.css'
import { narrowings, type Search } from './search-filters.ts'

/** What to try next. The same for what nobody wrote and for what was never released to the reader. */
export function NoHits({ search }: { search: Search }) {
  const { t } = useTranslation('search')
  const several = /\s/.test(search.text)
  return (
    <section className={styles.none} aria-label={t('none.title')}>
      <p className={styles.title}>{t('none.title')}</p>
      <ul>
        {search.text && <li>{t('none.spelling')}</li>}
        {several && <li>{t('none.fewer')}</li>}
        {search.text && <li>{t('none.common')}</li>}
        {narrowings(search).length > 0 && <li>{t('none.filters')}</li>}
      </ul>
    </section>
  )
}
