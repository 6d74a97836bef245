import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { sectors } from '#app/vocabulary/codes/sectors.ts'
import { severities } from '#app/vocabulary/severity.ts'
import { ModiOperandiChoice, PortChoice } from './long-choices.tsx'
import type { Preview } from './preview-subscription.server.ts'
import type { SubscriptionChoice } from './schema.ts'
import { SubscriptionPreview } from './subscription-preview.tsx'
import { usePreview } from './use-preview.tsx'

type Props = { choice: SubscriptionChoice; preview: Preview; button: string }

/** The preview follows each choice; without script it follows its button, which asks by address and saves nothing. */
export function SubscriptionForm({ choice, preview, button }: Props) {
  const { t } = useTranslation('alerts')
  const label = useLabel()
  const { latest, follow } = usePreview(preview)
  return (
    <Form method="post" onChange={follow} autoComplete="off">
      <Columns aside={<SubscriptionPreview preview={latest} />}>
        <Stack gap="wide">
          <Fieldset legend={t('form.sectors')} hint={t('form.any')}>
            <Choices
              name="sectors"
              look="chips"
              chosen={choice.sectors}
              options={sectors.map((code) => ({ value: code, label: label('sector', code) }))}
            />
          </Fieldset>
          <PortChoice chosen={choice.ports} />
          <ModiOperandiChoice chosen={choice.modi_operandi} />
          <Fieldset legend={t('form.least_severity')}>
            <Choices
              name="least_severity"
              type="radio"
              look="chips"
              chosen={[choice.least_severity]}
              options={severities.map((level) => ({
                value: level,
                label: level === 0 ? t('form.any_severity') : label('severity', level),
              }))}
            />
          </Fieldset>
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
