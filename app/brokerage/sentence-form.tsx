import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'

type Props = {
  name: 'answer' | 'reason'
  label: string
  hint: string
  deed: string
  back: string
  longest: number
  refused?: SubmissionResult | undefined
}

/** One box that wants a whole sentence, and its deed. */
export function SentenceForm({ name, label, hint, deed, back, longest, refused }: Props) {
  const { t } = useTranslation('brokerage')
  const typed = refused?.initialValue?.[name]
  return (
    <Form method="post">
      <Stack>
        <Field id={name} label={label} hint={hint} errors={refused?.error?.[name] ?? []}>
          <Textarea name={name} rows={4} maxLength={longest} defaultValue={typeof typed === 'string' ? typed : ''} />
        </Field>
        <Toolbar>
          <Button kind="primary">{deed}</Button>
          <Link to={back}>{t('back')}</Link>
        </Toolbar>
      </Stack>
    </Form>
  )
}
