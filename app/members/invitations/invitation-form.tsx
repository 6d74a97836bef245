import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import type { Asked } from '#app/access/second-factor/asked.ts'
import { ProofField } from '#app/access/second-factor/fields.tsx'
import { languages } from '#app/languages/languages.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select, Textarea, TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { RoleChoices } from '../role-choices.tsx'
import { longestMessage } from './schema.ts'

type Props = { language: string; asked: Asked | null; answer: Answer }

/** Somebody is asked into the own organisation, by mail. */
export function InvitationForm({ language, asked, answer }: Props) {
  const { t } = useTranslation(['members', 'frame'])
  const wrong = answer?.error ?? {}
  const problems = (['email', 'roles', 'message'] as const).map((field) => ({
    id: field,
    label: t(`form.${field}`),
    errors: wrong[field] ?? undefined,
  }))
  return (
    <>
      <PageHeader title={t('form.title')} lead={t('form.lead')} />
      <Form method="post" autoComplete="off">
        <Stack gap="wide">
          <ErrorSummary problems={problems} />
          <FormNotice answer={answer} />
          <Field id="email" label={t('form.email')} hint={t('form.email_hint')} errors={wrong.email ?? []}>
            <TextInput name="email" type="email" maxLength={254} required defaultValue={typedInto(answer, 'email')} />
          </Field>
          <RoleChoices chosen={typedRoles(answer)} errors={wrong.roles ?? []} />
          <Field label={t('form.language')} hint={t('form.language_hint')} errors={wrong.language ?? []}>
            <Select name="language" defaultValue={typedInto(answer, 'language') ?? language}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {t(`frame:language.${each}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            id="message"
            label={t('form.message')}
            hint={t('form.message_hint')}
            errors={wrong.message ?? []}
            optional
          >
            <Textarea name="message" rows={4} maxLength={longestMessage} defaultValue={typedInto(answer, 'message')} />
          </Field>
          <ProofField asked={asked} answer={answer} />
          <Toolbar>
            <Button kind="primary">{t('form.send')}</Button>
            <LinkButton to="/account/members" kind="quiet">
              {t('form.cancel')}
            </LinkButton>
          </Toolbar>
        </Stack>
      </Form>
    </>
  )
}

function typedRoles(answer: Answer) {
  const typed = answer ? answer.initialValue?.roles : ['reader']
  return [typed ?? []].flat().filter((role): role is string => typeof role === 'string')
}
