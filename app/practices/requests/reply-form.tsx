import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { type Kind, longestReply } from './schema.ts'

type Props = { kind: Kind; refused: SubmissionResult | undefined }

/** The answer of the own house: of those who run it named or not, of the owner of a visit with a day. */
export function ReplyForm({ kind, refused }: Props) {
  const { t } = useTranslation('board')
  const typed = refused?.initialValue ?? {}
  const errors = refused?.error ?? {}
  return (
    <Section title={t('requests.answer')}>
      <Form method="post" noValidate>
        <Stack>
          <p>{t(`requests.${kind}.answering`)}</p>
          <Field id="words" label={t('requests.reply_words')} errors={errors.words ?? []}>
            <Textarea name="words" rows={5} maxLength={longestReply} defaultValue={String(typed.words ?? '')} />
          </Field>
          {kind === 'experience' && (
            <Fieldset legend={t('requests.under')} hint={t('requests.under_hint')} errors={errors.named ?? []}>
              <Choices
                name="named"
                type="radio"
                chosen={[String(typed.named ?? 'no')]}
                options={['no', 'yes'].map((value) => ({
                  value,
                  label: t(value === 'yes' ? 'requests.with_name' : 'requests.without_name'),
                }))}
              />
            </Fieldset>
          )}
          {kind === 'visit' && <VisitFields typed={typed} errors={errors} />}
          <div>
            <Button kind="primary">{t('requests.send_answer')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}

type Typed = { typed: Record<string, unknown>; errors: Record<string, string[] | null> }

function VisitFields({ typed, errors }: Typed) {
  const { t } = useTranslation('board')
  return (
    <>
      <Field id="day" label={t('requests.day')} hint={t('requests.day_hint')} errors={errors.day ?? []} optional>
        <TextInput type="date" name="day" defaultValue={String(typed.day ?? '')} />
      </Field>
      <Choices
        name="declines"
        chosen={typed.declines ? ['yes'] : []}
        options={[{ value: 'yes', label: t('requests.decline') }]}
      />
    </>
  )
}
