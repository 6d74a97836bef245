import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Stack } from '#app/ui/layout.tsx'
import type { Colleague } from '../settings/desk-settings.server.ts'
import { weekdayName } from './weekday-name.ts'

type Kind = 'shift' | 'week'
/** What came back of the form that did not fit. */
export type Typed = { kind: Kind; answer: SubmissionResult } | undefined
type Props = { kind: Kind; colleagues: readonly Colleague[]; typed: Typed }

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const kinds = {
  shift: { action: '/desk/rota', time: 'datetime-local', add: 'rota.add_shift' },
  week: { action: '/desk/rota?week', time: 'time', add: 'rota.add_week' },
} as const

/** One shift at a date, or one that comes back on days of the week. */
export function ShiftForm({ kind, colleagues, typed }: Props) {
  const { t } = useTranslation(['desk', 'frame'])
  const answer = typed?.kind === kind ? typed.answer : undefined
  const initial = (name: string) => {
    const value = answer?.initialValue?.[name]
    return typeof value === 'string' ? value : undefined
  }
  const { action, time, add } = kinds[kind]
  return (
    <Form method="post" action={action}>
      <Stack>
        <Field label={t('rota.person')} errors={answer?.error?.person_id ?? []}>
          <Select name="person_id" required defaultValue={initial('person_id')}>
            <Names people={colleagues.filter(({ answers }) => answers)} />
          </Select>
        </Field>
        <Field label={t('rota.deputy')} errors={answer?.error?.deputy_id ?? []}>
          <Select name="deputy_id" defaultValue={initial('deputy_id')}>
            <option value="">{t('rota.no_deputy')}</option>
            <Names people={colleagues} />
          </Select>
        </Field>
        {kind === 'week' && (
          <Fieldset legend={t('rota.weekdays')} errors={answer?.error?.weekdays ?? []}>
            <Choices
              name="weekdays"
              look="chips"
              chosen={[answer?.initialValue?.weekdays ?? []].flat().map(String)}
              options={weekdays.map((value) => ({ value, label: weekdayName(t('frame:time.weekdays'), value) }))}
            />
          </Fieldset>
        )}
        <Field label={t('rota.starts')} errors={answer?.error?.starts ?? []}>
          <TextInput type={time} name="starts" required defaultValue={initial('starts')} />
        </Field>
        <Field
          label={t('rota.ends')}
          hint={kind === 'week' && t('rota.over_midnight')}
          errors={answer?.error?.ends ?? []}
        >
          <TextInput type={time} name="ends" required defaultValue={initial('ends')} />
        </Field>
        <div>
          <Button>{t(add)}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function Names({ people }: { people: readonly Colleague[] }) {
  return people.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
