import { Form, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languages } from '#app/languages/languages.ts'
import styles from './language-form.module.css'

/** Comes back to the page it stands on. The document is loaded anew: the browser holds one language at a time. */
export function LanguageForm() {
  const { t, i18n } = useTranslation()
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/language" reloadDocument className={styles.form} aria-label={t('language.label')}>
      <input type="hidden" name="to" value={pathname + search} />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          className={styles.language}
          aria-current={language === i18n.language}
        >
          {t(`language.${language}`)}
        </button>
      ))}
    </Form>
  )
}
