import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import type { Standing } from '../lookup/list-same.server.ts'
import { sightingKinds } from '../schema.ts'

type Props = { address: string; standing: readonly Standing[]; refused?: SubmissionResult | undefined }

/** Tells the readers of one layer what the own organisation knows. */
export function SightingForm({ address, standing, refused }: Props) {
  const { t } = useTranslation('indicators')
  const typed = (refused?.initialValue ?? {}) as Record<string, string | undefined>
  const errors = refused?.error ?? {}
  return (
    <Form method="post" action={address} noValidate>
      <Stack>
        <p>{t('sighting.lead')}</p>
        <Places standing={standing} chosen={typed.indicator_id} />
        <Fieldset legend={t('sighting.kind_label')} errors={errors.kind ?? []}>
          <Choices
            type="radio"
            name="kind"
            look="chips"
            chosen={[typed.kind ?? 'seen']}
            options={sightingKinds.map((kind) => ({ value: kind, label: t(`sighting.kind.${kind}`) }))}
          />
        </Fieldset>
        <DayAndPort typed={typed} errors={errors} />
        <Field label={t('sighting.note')} optional errors={errors.note ?? []}>
          <TextInput name="note" maxLength={500} defaultValue={typed.note} />
        </Field>
        <Choices
          name="anonymous"
          chosen={[typed.anonymous ?? '']}
          options={[{ value: 'on', label: t('sighting.anonymous') }]}
        />
        <div>
          <Button>{t('sighting.tell')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

/** Which layer hears of it; nobody is asked where there is one only. */
function Places({ standing, chosen }: { standing: readonly Standing[]; chosen: string | undefined }) {
  const { t } = useTranslation('indicators')
  const [first] = standing
  if (!first) return null
  if (standing.length === 1) return <input type="hidden" name="indicator_id" value={first.indicator_id} />
  return (
    <Field label={t('sighting.where')}>
      <Select name="indicator_id" defaultValue={chosen ?? first.indicator_id}>
        {standing.map(({ indicator_id, tlp, title, reference }) => (
          <option key={indicator_id} value={indicator_id}>
            {`${tlpLabel(tlp)} ${title || reference}`}
          </option>
        ))}
      </Select>
    </Field>
  )
}

type Told = { typed: Record<string, string | undefined>; errors: Record<string, string[] | null> }

function DayAndPort({ typed, errors }: Told) {
  const { t } = useTranslation('indicators')
  const label = useLabel()
  const { now } = useClock()
  const today = now.toISOString().slice(0, 10)
  return (
    <>
      <Field label={t('sighting.day')} errors={errors.seen_on ?? []}>
        <TextInput type="date" name="seen_on" max={today} defaultValue={typed.seen_on ?? today} />
      </Field>
      <Field label={t('sighting.port')} optional>
        <Select name="port" defaultValue={typed.port ?? ''}>
          <option value="">{t('sighting.port_none')}</option>
          {ports.map((code) => (
            <option key={code} value={code}>
              {label('port', code)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}
