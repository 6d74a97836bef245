import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { languages } from '#app/languages/languages.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, Textarea, TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { longest } from './limits.ts'
import { OrganisationFields } from './organisation-fields.tsx'

type Props = { language: string; answer: Answer }

const fields = [
  ...(['name', 'kind', 'country', 'lei', 'vat', 'eori', 'website'] as const),
  ...(['contact_name', 'contact_function', 'contact_email', 'reason'] as const),
]

/** Somebody who is no member asks to become one. */
export function ApplyForm({ language, answer }: Props) {
  const { t } = useTranslation('applications')
  const wrong = answer?.error ?? {}
  const problems = fields.map((id) => ({ id, label: t(`form.${id}`), errors: wrong[id] ?? undefined }))
  return (
    <>
      <PageHeader title={t('form.title')} lead={t('form.lead')} />
      <Form method="post" noValidate>
        <Stack gap="wide">
          <ErrorSummary problems={problems} />
          <FormNotice answer={answer} />
          <Section title={t('form.organisation')}>
            <OrganisationFields answer={answer} />
          </Section>
          <Section title={t('form.contact')}>
            <ContactFields language={language} answer={answer} />
          </Section>
          <Section title={t('form.why')}>
            <Field id="reason" label={t('form.reason')} hint={t('form.reason_hint')} errors={wrong.reason ?? []}>
              <Textarea
                name="reason"
                rows={6}
                maxLength={longest.reason}
                required
                defaultValue={typedInto(answer, 'reason')}
              />
            </Field>
          </Section>
          <p>{t('form.privacy')}</p>
          <div>
            <Button kind="primary">{t('form.send')}</Button>
          </div>
        </Stack>
      </Form>
    </>
  )
}

function ContactFields({ language, answer }: Props) {
  const { t } = useTranslation(['applications', 'frame'])
  const wrong = answer?.error ?? {}
  const typed = (field: string) => typedInto(answer, field)
  return (
    <Stack>
      <Field id="contact_name" label={t('form.contact_name')} errors={wrong.contact_name ?? []}>
        <TextInput
          name="contact_name"
          autoComplete="name"
          maxLength={longest.contact_name}
          required
          defaultValue={typed('contact_name')}
        />
      </Field>
      <Field id="contact_function" label={t('form.contact_function')} errors={wrong.contact_function ?? []}>
        <TextInput
          name="contact_function"
          autoComplete="organization-title"
          maxLength={longest.contact_function}
          required
          defaultValue={typed('contact_function')}
        />
      </Field>
      <Field
        id="contact_email"
        label={t('form.contact_email')}
        hint={t('form.contact_email_hint')}
        errors={wrong.contact_email ?? []}
      >
        <TextInput
          name="contact_email"
          type="email"
          autoComplete="email"
          maxLength={254}
          required
          defaultValue={typed('contact_email')}
        />
      </Field>
      <Field label={t('form.language')} errors={wrong.language ?? []}>
        <Select name="language" defaultValue={typed('language') ?? language}>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {t(`frame:language.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Stack>
  )
}
