import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Candidate, Seat } from './board-members.server.ts'

type Shown = Omit<Seat, 'ends_at'> & { ends_at: Date | string }
type Props = { seats: readonly Shown[]; candidates: readonly Candidate[]; refused: SubmissionResult | undefined }

/** Who reviews practices, and until when. */
export function MembersPage({ seats, candidates, refused }: Props) {
  const { t } = useTranslation('board')
  const serving = seats.filter(({ over }) => !over)
  const before = seats.filter(({ over }) => over)
  return (
    <>
      <PageHeader title={t('members.title')} lead={t('members.lead')} />
      <Stack gap="wide">
        {serving.length === 0 && <EmptyState title={t('members.none')}>{t('members.none_sentence')}</EmptyState>}
        {serving.length > 0 && <Seats label={t('members.title')} seats={serving} />}
        <Section title={t('members.add')}>
          <SeatForm candidates={candidates} refused={refused} />
        </Section>
        {before.length > 0 && (
          <Section title={t('members.before')}>
            <Seats label={t('members.before')} seats={before} />
          </Section>
        )}
      </Stack>
    </>
  )
}

function Seats({ label, seats }: { label: string; seats: readonly Shown[] }) {
  const { t } = useTranslation('board')
  return (
    <Lines label={label}>
      {seats.map(({ id, name, organisation_name, ends_at, over }) => (
        <Line
          key={id}
          name={name || t('members.unlisted')}
          about={
            <>
              {organisation_name}, {t(over ? 'members.ended' : 'members.until')} <Time at={ends_at} as="day" />
            </>
          }
          deeds={
            !over && (
              <Form method="post" action={`/board/${id}/ending`}>
                <Button kind="quiet" aria-label={t('members.end_named', { name })}>
                  {t('members.end')}
                </Button>
              </Form>
            )
          }
        />
      ))}
    </Lines>
  )
}

function SeatForm({ candidates, refused }: Pick<Props, 'candidates' | 'refused'>) {
  const { t } = useTranslation('board')
  const typed = refused?.initialValue ?? {}
  const errors = refused?.error ?? {}
  return (
    <Form method="post" noValidate>
      <Stack>
        <Field id="member" label={t('members.who')} hint={t('members.who_hint')} errors={errors.member ?? []}>
          <Select name="member" defaultValue={String(typed.member ?? '')}>
            <option value="">{t('members.choose')}</option>
            {candidates.map(({ member, name, organisation_name }) => (
              <option key={member} value={member}>
                {organisation_name}: {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="last_day" label={t('members.last_day')} errors={errors.last_day ?? []}>
          <TextInput name="last_day" type="date" defaultValue={String(typed.last_day ?? '')} />
        </Field>
        <div>
          <Button kind="primary">{t('members.name')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
