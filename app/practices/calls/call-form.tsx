import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { practiceCategories } from '#app/vocabulary/codes/practices.ts'
import { siteKinds } from '#app/vocabulary/codes/sites.ts'
import { longestPurpose, longestTitle, type openDays } from './schema.ts'

type Props = { organisation: string; days: ReturnType<typeof openDays>; answer: Answer }

/** What is looked for, for what, and until when; and that all members read it under the name of the house. */
export function CallForm({ organisation, days, answer }: Props) {
  const { t } = useTranslation('calls')
  const wrong = answer?.error ?? {}
  const fields = ['title', 'purpose', 'open_until'] as const
  const problems = fields.map((id) => ({ id, label: t(`form.${id}`), errors: wrong[id] ?? undefined }))
  return (
    <Form method="post" noValidate autoComplete="off">
      <Stack gap="wide">
        <ErrorSummary problems={problems} />
        <FormNotice answer={answer} />
        <Notice title={t('form.green')}>{t('form.green_sentence', { organisation })}</Notice>
        <Field id="title" label={t('form.title')} hint={t('form.title_hint')} errors={wrong.title ?? []}>
          <TextInput name="title" maxLength={longestTitle} required defaultValue={typedInto(answer, 'title') ?? ''} />
        </Field>
        <Field id="purpose" label={t('form.purpose')} hint={t('form.purpose_hint')} errors={wrong.purpose ?? []}>
          <Textarea
            name="purpose"
            rows={5}
            maxLength={longestPurpose}
            required
            defaultValue={typedInto(answer, 'purpose') ?? ''}
          />
        </Field>
        <AboutWhat answer={answer} />
        <Field
          id="open_until"
          label={t('form.open_until')}
          hint={t('form.open_until_hint')}
          errors={wrong.open_until ?? []}
        >
          <TextInput
            type="date"
            name="open_until"
            min={days.first}
            max={days.last}
            required
            defaultValue={typedInto(answer, 'open_until') ?? days.proposed}
          />
        </Field>
        <Toolbar>
          <Button kind="primary">{t('form.open', { organisation })}</Button>
          <LinkButton to="/practices/calls" kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </Toolbar>
      </Stack>
    </Form>
  )
}

/** The codes by which others see at once whether it is for them. */
function AboutWhat({ answer }: { answer: Answer }) {
  const { t } = useTranslation('calls')
  const label = useLabel()
  const lists = {
    categories: practiceCategories.map((code) => ({ value: code, label: label('practice_category', code) })),
    site_kinds: siteKinds.map((code) => ({ value: code, label: label('site_kind', code) })),
  }
  return (['categories', 'site_kinds'] as const).map((list) => (
    <Fieldset key={list} legend={t(`form.${list}`)} hint={t('form.codes_hint')} errors={answer?.error?.[list] ?? []}>
      <Choices name={list} look="columns" chosen={tickedIn(answer, list)} options={lists[list]} />
    </Fieldset>
  ))
}

/** One tick comes back as a text, several as a list. */
function tickedIn(answer: Answer, list: string) {
  const typed = answer?.initialValue?.[list]
  return [typed ?? []].flat().filter((each) => typeof each === 'string')
}
