import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { longestQuestion } from '#app/vocabulary/question.ts'
import { severities } from '#app/vocabulary/severity.ts'
import type { Cadence } from '../preferences/cadences.ts'
import { WantedChoices } from './facet-choices.tsx'
import { bothWays } from './facets.ts'
import { HowSoon } from './how-soon.tsx'
import type { Originators } from './list-originators.server.ts'
import type { Preview } from './preview-subscription.server.ts'
import type { Kind, SubscriptionChoice } from './schema.ts'
import { SubscriptionPreview } from './subscription-preview.tsx'
import { UnwantedChoices } from './unwanted-choices.tsx'
import { usePreview } from './use-preview.tsx'

type Answer = SubmissionResult | undefined

type Props = {
  choice: SubscriptionChoice
  name: string
  cadence: Cadence | null
  /** For whom it can be; where it stands already, nobody is asked. */
  kind?: Kind
  offered?: readonly Kind[]
  originators: Originators
  preview: Preview
  answer: Answer
  button: string
}

/** The preview follows each choice; without script it follows its button, which asks by address and saves nothing. */
export function SubscriptionForm({
  choice,
  name,
  cadence,
  kind,
  offered = [],
  originators,
  preview,
  answer,
  button,
}: Props) {
  const { t } = useTranslation('alerts')
  const { latest, form } = usePreview(preview)
  const said = typed(choice, answer)
  const names = Object.fromEntries(originators.listed.map((each) => [each.id, each.name]))
  return (
    <Form method="post" {...form} autoComplete="off">
      <Columns aside={<SubscriptionPreview preview={latest} names={names} />}>
        <Stack gap="wide">
          {offered.length > 1 && <ForWhom kind={kind} offered={offered} />}
          <WantedChoices choice={said} originators={originators} />
          <Field
            label={t('form.words')}
            hint={t('form.words_hint')}
            errors={answer?.error?.words ? ['alerts:form.words_misfit'] : []}
            optional
          >
            <TextInput name="words" defaultValue={said.words} maxLength={longestQuestion} autoComplete="off" />
          </Field>
          <LeastSeverity chosen={said.least_severity} />
          <UnwantedChoices
            choice={said}
            originators={originators}
            errors={answer?.error?.not_words ? ['alerts:form.words_misfit'] : []}
          />
          <HowSoon chosen={(answer?.initialValue?.cadence as Cadence) ?? cadence} />
          <Field label={t('form.name')} hint={t('form.name_hint')} errors={answer?.error?.name ?? []} optional>
            <TextInput
              name="name"
              defaultValue={String(answer?.initialValue?.name ?? name)}
              maxLength={80}
              autoComplete="off"
            />
          </Field>
          <Toolbar>
            <Button kind="primary">{button}</Button>
            <Button formMethod="get">{t('form.preview')}</Button>
            <LinkButton to="/alerts/subscriptions" kind="quiet">
              {t('form.cancel')}
            </LinkButton>
          </Toolbar>
        </Stack>
      </Columns>
    </Form>
  )
}

function ForWhom({ kind = 'person', offered }: { kind: Kind | undefined; offered: readonly Kind[] }) {
  const { t } = useTranslation('alerts')
  const options = offered.map((each) => ({
    value: each,
    label: t(`form.for_${each}`),
    hint: t(`form.for_${each}_hint`),
  }))
  return (
    <Fieldset legend={t('form.for_whom')}>
      <Choices name="kind" type="radio" chosen={[kind]} options={options} />
    </Fieldset>
  )
}

function LeastSeverity({ chosen }: { chosen: number }) {
  const { t } = useTranslation('alerts')
  const label = useLabel()
  const options = severities.map((level) => ({
    value: level,
    label: level === 0 ? t('form.any_severity') : label('severity', level),
  }))
  return (
    <Fieldset legend={t('form.least_severity')}>
      <Choices name="least_severity" type="radio" look="chips" chosen={[chosen]} options={options} />
    </Fieldset>
  )
}

/** What was typed into a form that did not fit, so that nothing of it is lost. */
function typed(choice: SubscriptionChoice, answer: Answer): SubscriptionChoice {
  const given = answer?.initialValue
  if (!given) return choice
  const listed = bothWays.map((field) => [field, [given[field] ?? []].flat()])
  const single = ['words', 'not_words', 'least_severity'].map((field) => [field, given[field] ?? ''])
  return Object.fromEntries([...listed, ...single])
}
