import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { TypeChoice } from '../entry/type-choice.tsx'

/** For the secretariat. */
export function HarmlessForm({ refused }: { refused: SubmissionResult | undefined }) {
  const { t } = useTranslation('indicators')
  const typed = (refused?.initialValue ?? {}) as Record<string, string | undefined>
  const errors = refused?.error ?? {}
  return (
    <Section title={t('harmless.add')}>
      <Form method="post" noValidate>
        <Stack>
          <TypeChoice label={t('harmless.type')} chosen={typed.type ?? 'container'} errors={errors.type ?? []} />
          <Field label={t('harmless.value')} errors={errors.value ?? []}>
            <TextInput name="value" maxLength={500} autoComplete="off" defaultValue={typed.value} />
          </Field>
          <Field label={t('harmless.reason')} errors={errors.reason ?? []}>
            <TextInput name="reason" maxLength={500} defaultValue={typed.reason} />
          </Field>
          <div>
            <Button kind="primary">{t('harmless.add')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
