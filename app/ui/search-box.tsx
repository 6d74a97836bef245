import { Form, Link } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './search-box.module.css'

/** In the frame of every page. On a phone it is a link to the page that has the same box, large. */
export function FrameSearch() {
  const { t } = useTranslation()
  return (
    <>
      <search className={styles.frame}>
        <Form method="get" action="/search">
          <label>
            <Search aria-hidden="true" />
            <input type="search" name="q" aria-label={t('search.box')} placeholder={t('search.go')} maxLength={200} />
          </label>
        </Form>
      </search>
      <Link to="/search" className={styles.link} aria-label={t('search.go')}>
        <Search aria-hidden="true" />
      </Link>
    </>
  )
}
