import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

/** Inside the own list alone. */
export function OwnSearch({ part }: { part: string }) {
  const { t } = useTranslation('watching')
  return (
    <Form method="get" key={part}>
      <Stack gap="tight">
        <Field label={t('list.search')} hint={t('list.search_hint')}>
          <TextInput name="value" type="search" defaultValue={part} maxLength={100} autoComplete="off" />
        </Field>
        <Toolbar>
          <Button>{t('list.search_do')}</Button>
          {part && <Link to="?">{t('list.search_end')}</Link>}
        </Toolbar>
      </Stack>
    </Form>
  )
}
