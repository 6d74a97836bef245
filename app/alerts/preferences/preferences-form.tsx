import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { timeZones } from '#app/access/time-zones.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { cadences } from './cadences.ts'
import type { Preferences } from './preferences.server.ts'
import { weekDays } from './schema.ts'

type Errors = Record<string, string[] | null> | null | undefined

/** When somebody wants to be told of what is not immediate. */
export function PreferencesForm({ preferences, errors }: { preferences: Preferences; errors: Errors }) {
  const { t } = useTranslation('telling')
  const wrong = (name: string) => errors?.[name] ?? []
  return (
    <Form method="post">
      <Stack>
        <Fieldset legend={t('preferences.cadence')} hint={t('preferences.cadence_hint')} errors={wrong('cadence')}>
          <Choices
            name="cadence"
            type="radio"
            chosen={[preferences.cadence]}
            options={cadences.map((value) => ({ value, label: t(`cadence.${value}`) }))}
          />
        </Fieldset>
        <DigestTime preferences={preferences} />
        <Field
          label={t('preferences.quiet_from')}
          hint={t('preferences.quiet_hint')}
          errors={wrong('quiet_from')}
          optional
        >
          <TextInput type="time" name="quiet_from" defaultValue={preferences.quiet_from ?? ''} />
        </Field>
        <Field label={t('preferences.quiet_until')} errors={wrong('quiet_until')} optional>
          <TextInput type="time" name="quiet_until" defaultValue={preferences.quiet_until ?? ''} />
        </Field>
        <Field label={t('preferences.time_zone')} errors={wrong('time_zone')}>
          <Select name="time_zone" defaultValue={preferences.time_zone}>
            {timeZones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replace('_', ' ')}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button kind="primary">{t('preferences.save')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function DigestTime({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation('telling')
  return (
    <>
      <Field label={t('preferences.digest_day')} hint={t('preferences.digest_day_hint')}>
        <Select name="digest_day" defaultValue={preferences.digest_day}>
          {weekDays.map((day) => (
            <option key={day} value={day}>
              {t(`day.${day}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('preferences.digest_hour')} hint={t('preferences.digest_hour_hint')}>
        <Select name="digest_hour" defaultValue={preferences.digest_hour}>
          {Array.from({ length: 24 }, (_, hour) => String(hour)).map((hour) => (
            <option key={hour} value={hour}>
              {`${hour.padStart(2, '0')}:00`}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}
