import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { longestQuestion } from '#app/vocabulary/question.ts'
import type { Search } from './search-filters.ts'
import styles from './search-form.module.css'

/** The one box. What the search is narrowed to stays, unless it is taken away below. */
export function SearchForm({ search }: { search: Search }) {
  const { t } = useTranslation('search')
  const kept = { ...search.filters, language: search.language }
  return (
    <search>
      <Form method="get" action="/search" className={styles.form} key={search.text}>
        <Field label={t('box')} hint={t('hint')}>
          <div className={styles.line}>
            <TextInput
              type="search"
              name="q"
              defaultValue={search.text}
              maxLength={longestQuestion}
              autoComplete="off"
              enterKeyHint="search"
            />
            <Button kind="primary">{t('button')}</Button>
          </div>
        </Field>
        {Object.entries(kept).map(
          ([name, value]) => value != null && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </Form>
    </search>
  )
}
