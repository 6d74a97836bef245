import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { DeskSettings } from '../schema.ts'
import type { Colleague } from './desk-settings.server.ts'

type Props = { settings: DeskSettings; colleagues: readonly Colleague[]; answer: SubmissionResult | undefined }

export function SettingsForm({ settings, colleagues, answer }: Props) {
  const { t } = useTranslation('desk')
  return (
    <Form method="post">
      <Stack>
        <Fieldset legend={t('settings.steps')} hint={t('settings.steps_hint')}>
          <Stack>
            <Minutes name="deputy_after" settings={settings} answer={answer} />
            <Minutes name="administrators_after" settings={settings} answer={answer} />
            <Minutes
              name="secretariat_after"
              settings={settings}
              answer={answer}
              hint={t('settings.secretariat_hint')}
            />
          </Stack>
        </Fieldset>
        {!colleagues.some(({ administers }) => administers) && (
          <Notice tone="warn">{t('settings.no_administrator')}</Notice>
        )}
        <Field label={t('settings.deputy')} hint={t('settings.deputy_hint')} errors={answer?.error?.deputy_id ?? []}>
          <Select name="deputy_id" defaultValue={settings.deputy_id ?? ''}>
            <option value="">{t('settings.no_deputy')}</option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Fieldset legend={t('settings.on_duty')}>
          <Choices
            name="duty_breaks_quiet"
            chosen={settings.duty_breaks_quiet ? ['on'] : []}
            options={[{ value: 'on', label: t('settings.duty_breaks_quiet') }]}
          />
          <Choices
            name="listed"
            chosen={settings.listed ? ['on'] : []}
            options={[{ value: 'on', label: t('settings.listed') }]}
          />
        </Fieldset>
        <div>
          <Button kind="primary">{t('settings.save')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

type Step = 'deputy_after' | 'administrators_after' | 'secretariat_after'
type MinutesProps = { name: Step; settings: DeskSettings; answer: SubmissionResult | undefined; hint?: string }

function Minutes({ name, settings, answer, hint }: MinutesProps) {
  const { t } = useTranslation('desk')
  const typed = answer?.initialValue?.[name]
  return (
    <Field label={t(`settings.${name}`)} hint={hint} errors={answer?.error?.[name] ?? []}>
      <TextInput
        type="number"
        name={name}
        min={5}
        max={240}
        required
        defaultValue={typeof typed === 'string' ? typed : settings[name]}
      />
    </Field>
  )
}
