import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useSentence } from '#app/languages/clock.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { spelt } from '../spelling.ts'
import type { Finding } from './findings.ts'

/** What the text names, as chips: ticked unless it leads to a person, and taken when the button is pressed. */
export function FindingsForm({ address, findings }: { address: string; findings: readonly Finding[] }) {
  const { t } = useTranslation('indicators')
  const label = useLabel()
  const say = useSentence()
  if (findings.length === 0) return null
  const chips = findings.map(({ key, as, type, value, reason }) => ({
    ...{ as, value: key },
    label: as === 'port' ? `${label('port', value)} (${value})` : spelt(type, value),
    hint: as === 'port' ? undefined : [t(`type.${type}`), reason && say(reason)].filter(Boolean).join('. '),
  }))
  const chosen = findings.filter(({ personal }) => !personal).map(({ key }) => key)
  const of = (kind: Finding['as']) => chips.filter(({ as }) => as === kind)
  return (
    <Section title={t('entry.found_title')}>
      <Form method="post" action={`${address}/findings`} key={findings.map(({ key }) => key).join()}>
        <Stack>
          {of('indicator').length > 0 && (
            <Fieldset legend={t('entry.found_lead')}>
              <Choices name="taken" look="chips" options={of('indicator')} chosen={chosen} />
            </Fieldset>
          )}
          {of('port').length > 0 && (
            <Fieldset legend={t('entry.found_ports')}>
              <Choices name="taken" look="chips" options={of('port')} chosen={chosen} />
            </Fieldset>
          )}
          <div>
            <Button kind="primary">{t('entry.take')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
