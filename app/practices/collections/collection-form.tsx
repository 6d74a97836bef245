import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { type CollectionTyped, readerships } from './schema.ts'

type Props = { collection: CollectionTyped; answer: Answer; back: string }

export function CollectionForm({ collection, answer, back }: Props) {
  const { t } = useTranslation('collections')
  const wrong = answer?.error ?? {}
  const fields = ['title', 'purpose', 'readers'] as const
  const problems = fields.map((id) => ({ id, label: t(`form.${id}`), errors: wrong[id] ?? undefined }))
  return (
    <Form method="post" noValidate autoComplete="off">
      <Stack gap="wide">
        <ErrorSummary problems={problems} />
        <FormNotice answer={answer} />
        <Field id="title" label={t('form.title')} hint={t('form.title_hint')} errors={wrong.title ?? []}>
          <TextInput
            name="title"
            maxLength={120}
            required
            defaultValue={typedInto(answer, 'title') ?? collection.title}
          />
        </Field>
        <Field
          id="purpose"
          label={t('form.purpose')}
          hint={t('form.purpose_hint')}
          errors={wrong.purpose ?? []}
          optional
        >
          <Textarea
            name="purpose"
            rows={3}
            maxLength={600}
            defaultValue={typedInto(answer, 'purpose') ?? collection.purpose}
          />
        </Field>
        <Fieldset id="readers" legend={t('form.readers')} errors={wrong.readers ?? []}>
          <Choices
            name="readers"
            type="radio"
            chosen={[typedInto(answer, 'readers') ?? collection.readers]}
            options={readerships.map((value) => ({
              value,
              label: t(`readers.${value}`),
              hint: t(`form.readers_hint.${value}`),
            }))}
          />
        </Fieldset>
        <Toolbar>
          <Button kind="primary">{t('form.save')}</Button>
          <LinkButton to={back} kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </Toolbar>
      </Stack>
    </Form>
  )
}
