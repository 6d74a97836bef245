import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { mostCompared } from './chosen.ts'
import styles from './comparison.module.css'

const form = 'compare'

/** Stands on a row of the library; belongs to the form below the rows. */
export function ComparisonTick({ reference, title }: { reference: string; title: string }) {
  const { t } = useTranslation('collections')
  return (
    <label className={styles.tick}>
      <input type="checkbox" name="practice" value={reference} form={form} />
      <span>
        {t('compare.tick')} <VisuallyHidden>{title}</VisuallyHidden>
      </span>
    </label>
  )
}

/** Leads from the ticked rows to the comparison, by an address that can be kept and sent. */
export function ComparisonForm() {
  const { t } = useTranslation('collections')
  return (
    <Form id={form} action="/practices/compare" className={styles.form}>
      <Button>{t('compare.ticked')}</Button>
      <p>{t('compare.ticked_hint', { count: mostCompared })}</p>
    </Form>
  )
}
