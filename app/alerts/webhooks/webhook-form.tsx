import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, typedInto } from '#app/access/form-notice.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { sectors } from '#app/vocabulary/codes/sectors.ts'
import { severities } from '#app/vocabulary/severity.ts'
import type { WebhookChoice } from './schema.ts'

type Colleague = { id: string; name: string }
type Chosen = Omit<WebhookChoice, 'acts_for'> & { acts_for: string | null }
type Props = { choice: Chosen; colleagues: readonly Colleague[]; answer: Answer; back: string }

export function WebhookForm({ choice, colleagues, answer, back }: Props) {
  const { t } = useTranslation('webhooks')
  const wrong = answer?.error ?? {}
  const typed = (field: 'name' | 'url' | 'acts_for') => typedInto(answer, field) ?? choice[field] ?? ''
  const problems = (['name', 'url', 'acts_for'] as const).map((field) => ({
    id: field,
    label: t(`form.${field}`),
    errors: wrong[field] ?? undefined,
  }))
  return (
    <Form method="post" autoComplete="off">
      <Stack gap="wide">
        <ErrorSummary problems={problems} />
        <Field id="name" label={t('form.name')} hint={t('form.name_hint')} errors={wrong.name ?? []}>
          <TextInput name="name" maxLength={80} required defaultValue={typed('name')} />
        </Field>
        <Field id="url" label={t('form.url')} hint={t('form.url_hint')} errors={wrong.url ?? []}>
          <TextInput name="url" inputMode="url" maxLength={500} required defaultValue={typed('url')} />
        </Field>
        <Field id="acts_for" label={t('form.acts_for')} hint={t('form.acts_for_hint')} errors={wrong.acts_for ?? []}>
          <Select name="acts_for" required defaultValue={typed('acts_for')}>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Wishes choice={choice} />
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

function Wishes({ choice }: { choice: Chosen }) {
  const { t } = useTranslation('webhooks')
  const label = useLabel()
  return (
    <>
      <Fieldset legend={t('form.least_severity')}>
        <Choices
          name="least_severity"
          type="radio"
          look="chips"
          chosen={[choice.least_severity]}
          options={severities.map((level) => ({
            value: level,
            label: level === 0 ? t('any_severity') : label('severity', level),
          }))}
        />
      </Fieldset>
      <Fieldset legend={t('form.sectors')} hint={t('form.any')}>
        <Choices
          name="sectors"
          look="chips"
          chosen={choice.sectors}
          options={sectors.map((code) => ({ value: code, label: label('sector', code) }))}
        />
      </Fieldset>
    </>
  )
}
