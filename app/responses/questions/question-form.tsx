import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { AskedLayer } from './list-questions.server.ts'

type Props = { originator: string; layers: readonly AskedLayer[]; refused: SubmissionResult | undefined }

export function QuestionForm({ originator, layers, refused }: Props) {
  const { t } = useTranslation('responses')
  const names = useOriginatorNames()(originator)
  const { body, position, unnamed } = refused?.initialValue ?? {}
  const errors = refused?.error
  const layer = layers.map((each) => ({
    value: each.position,
    label: (
      <>
        {t('questions.layer_option', { count: each.position })} <TlpChip level={each.tlp} />
      </>
    ),
  }))
  return (
    <Form method="post" noValidate>
      <Stack>
        <ErrorSummary
          problems={[
            { errors: errors?.[''] ?? undefined },
            { id: 'body', label: t('questions.body'), errors: errors?.body ?? undefined },
          ]}
        />
        <Field id="body" label={t('questions.body')} hint={t('questions.body_hint')} errors={errors?.body ?? undefined}>
          <Textarea name="body" rows={5} maxLength={5000} defaultValue={String(body ?? '')} />
        </Field>
        {layers.length > 1 && (
          <Fieldset legend={t('questions.layer')} hint={t('questions.layer_hint')}>
            <Choices name="position" type="radio" options={layer} chosen={[Number(position ?? 1)]} />
          </Fieldset>
        )}
        <Choices
          name="unnamed"
          chosen={unnamed ? ['on'] : []}
          options={[{ value: 'on', label: t('questions.unnamed'), hint: t('questions.unnamed_hint', names) }]}
        />
        <div>
          <Button kind="primary">{t('questions.send')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
