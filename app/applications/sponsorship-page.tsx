import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { longest } from './limits.ts'
import { Said } from './said.tsx'
import type { Sponsorship } from './sponsorships.server.ts'

type Props = { sponsorship: Sponsorship; answer: Answer }

/** What the own organisation is told of an applicant, and its answer. */
export function SponsorshipPage({ sponsorship, answer }: Props) {
  const { t } = useTranslation('applications')
  const { name, open } = sponsorship
  return (
    <>
      <PageHeader title={t('sponsorship.title', { name })} lead={t('sponsorship.lead')} />
      <Stack gap="wide">
        {!open && <Notice>{t('sponsorship.over')}</Notice>}
        <Facts sponsorship={sponsorship} />
        {open && <AnswerForm answer={answer} />}
      </Stack>
    </>
  )
}

function Facts({ sponsorship }: { sponsorship: Sponsorship }) {
  const { t } = useTranslation('applications')
  const label = useLabel()
  const country = useCountry()
  const { kind, contact_name, contact_function, contact_email, reason, answer, sentence } = sponsorship
  const contact = [contact_name, contact_function, contact_email].filter(Boolean).join(', ')
  return (
    <DefinitionList
      facts={[
        { term: t('sponsorship.kind'), detail: label('organisation_kind', kind) },
        { term: t('sponsorship.country'), detail: country(sponsorship.country) },
        { term: t('sponsorship.contact'), detail: contact },
        { term: t('sponsorship.reason'), detail: reason && <Said>{reason}</Said> },
        { term: t('sponsorship.answer'), detail: answer && t(`sponsorship.${answer}`) },
        { term: t('sponsorship.sentence'), detail: sentence && <Said>{sentence}</Said> },
      ]}
    />
  )
}

function AnswerForm({ answer }: { answer: Answer }) {
  const { t } = useTranslation('applications')
  const wrong = answer?.error ?? {}
  const typed = typedInto(answer, 'answer')
  return (
    <Form method="post" autoComplete="off" noValidate>
      <Stack>
        <FormNotice answer={answer} />
        <Fieldset legend={t('sponsorship.answer')} errors={wrong.answer ?? []}>
          <Choices
            name="answer"
            type="radio"
            required
            chosen={typed ? [typed] : []}
            options={(['confirmed', 'declined'] as const).map((value) => ({ value, label: t(`sponsorship.${value}`) }))}
          />
        </Fieldset>
        <Field label={t('sponsorship.sentence')} hint={t('sponsorship.sentence_hint')} errors={wrong.sentence ?? []}>
          <Textarea
            name="sentence"
            rows={3}
            required
            maxLength={longest.sentence}
            defaultValue={typedInto(answer, 'sentence')}
          />
        </Field>
        <Toolbar>
          <Button kind="primary">{t('sponsorship.send')}</Button>
          <LinkButton to="/account/sponsorships" kind="quiet">
            {t('sponsorship.back')}
          </LinkButton>
        </Toolbar>
      </Stack>
    </Form>
  )
}
