import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import styles from './check.module.css'

/** One large box for gloves and the dark. It is asked by address, so it works without script and can be gone back to. */
export function CheckBox({ number }: { number: string }) {
  const { t } = useTranslation('indicators')
  return (
    <Form method="get" action="/check" className={styles.form} key={number}>
      <Field label={t('check.label')} hint={t('check.hint')}>
        <TextInput
          name="number"
          className={styles.box}
          defaultValue={number}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={500}
        />
      </Field>
      <Button kind="primary">{t('check.press')}</Button>
    </Form>
  )
}
