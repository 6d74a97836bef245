import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice, typedInto } from '#app/access/form-notice.tsx'
import type { Asked } from '#app/access/second-factor/asked.ts'
import { ProofField } from '#app/access/second-factor/fields.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Textarea } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { longest } from './limits.ts'

type Props = { application: { id: string; name: string; confirmed: number }; asked: Asked | null; answer: Answer }

export function DecisionForm({ application: { id, name, confirmed }, asked, answer }: Props) {
  const { t } = useTranslation('applications')
  const wrong = answer?.error ?? {}
  const verdict = typedInto(answer, 'verdict')
  return (
    <>
      <PageHeader title={t('decide.title', { name })} lead={t('decide.lead')} />
      <Form method="post" autoComplete="off" noValidate>
        <Stack gap="wide">
          <FormNotice answer={answer} />
          <p>{t('decide.standing', { confirmed })}</p>
          <Fieldset legend={t('decide.verdict')} errors={wrong.verdict ?? []}>
            <Choices
              name="verdict"
              type="radio"
              required
              chosen={verdict ? [verdict] : []}
              options={(['accepted', 'refused'] as const).map((value) => ({
                value,
                label: t(`decide.${value}`),
                hint: t(`decide.${value}_hint`),
              }))}
            />
          </Fieldset>
          <Field label={t('decide.decision')} hint={t('decide.decision_hint')} errors={wrong.decision ?? []}>
            <Textarea
              name="decision"
              rows={5}
              required
              maxLength={longest.decision}
              defaultValue={typedInto(answer, 'decision')}
            />
          </Field>
          {confirmed < 2 && (
            <Field
              label={t('decide.not_waited')}
              hint={t('decide.not_waited_hint')}
              errors={wrong.not_waited ?? []}
              optional
            >
              <Textarea
                name="not_waited"
                rows={3}
                maxLength={longest.sentence}
                defaultValue={typedInto(answer, 'not_waited')}
              />
            </Field>
          )}
          <ProofField asked={asked} answer={answer} />
          <Toolbar>
            <Button kind="primary">{t('decide.send')}</Button>
            <LinkButton to={`/secretariat/applications/${id}`} kind="quiet">
              {t('decide.cancel')}
            </LinkButton>
          </Toolbar>
        </Stack>
      </Form>
    </>
  )
}
