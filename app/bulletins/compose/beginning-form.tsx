import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { FirstBox, TitleField } from './draft-fields.tsx'

/** The first question and one box. Pressing on makes it a draft, which then saves itself. */
export function BeginningForm({ refused }: { refused: SubmissionResult | undefined }) {
  const { t } = useTranslation('bulletins')
  const { title, body } = refused?.initialValue ?? {}
  const typed = { title: String(title ?? ''), body: String(body ?? '') }
  return (
    <Form method="post" noValidate>
      <Stack>
        <FirstBox typed={typed} errors={refused?.error} name="body" />
        <TitleField typed={typed} errors={refused?.error} />
        <div>
          <Button kind="primary">{t('compose.begin')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
