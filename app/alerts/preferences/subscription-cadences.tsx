import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { useSubscriptionSentence } from '../subscriptions/subscription-sentence.ts'
import type { Subscription } from '../subscriptions/subscriptions.server.ts'
import { type Cadence, cadences } from './cadences.ts'

type Props = {
  subscriptions: readonly Subscription[]
  chosen: Readonly<Record<string, Cadence | null>>
  usual: Cadence
}

/** How soon each subscription tells, where it is not as chosen for all. */
export function SubscriptionCadences({ subscriptions, chosen, usual }: Props) {
  const { t } = useTranslation('telling')
  const sentence = useSubscriptionSentence()
  const own = t('cadence.own', { cadence: t(`cadence.${usual}`).toLowerCase() })
  return (
    <Lines>
      {subscriptions.map((subscription) => (
        <Line key={subscription.id}>
          <Form method="post" action={`/alerts/subscriptions/${subscription.id}/cadence`} preventScrollReset>
            <Stack gap="tight">
              <Field label={sentence(subscription)}>
                <Select name="cadence" defaultValue={chosen[subscription.id] ?? ''}>
                  <option value="">{own}</option>
                  {cadences.map((cadence) => (
                    <option key={cadence} value={cadence}>
                      {t(`cadence.${cadence}`)}
                    </option>
                  ))}
                </Select>
              </Field>
              <div>
                <Button aria-label={t('cadence.save_this', { said: sentence(subscription) })}>
                  {t('cadence.save')}
                </Button>
              </div>
            </Stack>
          </Form>
        </Line>
      ))}
    </Lines>
  )
}
