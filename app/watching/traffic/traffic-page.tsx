import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Textarea, TextInput } from '#app/ui/controls.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WatchTabs } from '../list/watch-tabs.tsx'
import type { Told } from './tell-traffic.server.ts'
import { type Stated, type Traffic, TrafficLists } from './traffic-lists.tsx'

/** What the last press came to: what was taken, or a form that did not fit. */
export type TrafficAnswer = { told: Told } | SubmissionResult

type Props = {
  organisation: string
  traffic: Stated<Traffic>
  mayKeep: boolean
  answer: TrafficAnswer | undefined
}

export function TrafficPage({ organisation, traffic, mayKeep, answer }: Props) {
  const { t } = useTranslation('watching')
  const told = answer && 'told' in answer ? answer.told : null
  const refused = answer && !('told' in answer) ? answer : undefined
  const none = traffic.calls.rows.length + traffic.boxes.rows.length === 0
  return (
    <>
      <PageHeader title={t('calls.title')} lead={t('calls.lead', { organisation })} />
      <Stack>
        <WatchTabs />
        {told && <Report told={told} />}
        {none ? (
          <EmptyState title={t('calls.none')}>{t(mayKeep ? 'calls.none_sentence' : 'calls.none_reader')}</EmptyState>
        ) : (
          <TrafficLists traffic={traffic} mayKeep={mayKeep} />
        )}
        {mayKeep && <TellForm left={told?.left.map(({ text }) => text).join('\n') ?? ''} refused={refused} />}
      </Stack>
    </>
  )
}

function Report({ told: { taken, left } }: { told: Told }) {
  const { t } = useTranslation('watching')
  return (
    <Notice tone={left.length > 0 ? 'warn' : 'good'} live>
      <p>{t('calls.taken', { count: taken })}</p>
      {left.length > 0 && <p>{t('calls.left', { count: left.length })}</p>}
      <ul>
        {left.map(({ text, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none moves.
          <li key={index}>
            {text}: {t(`reason.${reason}` as 'reason.no_eta')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function TellForm({ left, refused }: { left: string; refused: SubmissionResult | undefined }) {
  const { t } = useTranslation('watching')
  return (
    <Section title={t('calls.add')}>
      <Form method="post" encType="multipart/form-data" noValidate key={left}>
        <Stack>
          <p>{t('calls.add_lead')}</p>
          <Field
            label={t('calls.lines')}
            hint={t(left ? 'calls.lines_left' : 'calls.lines_hint')}
            errors={refused?.error?.lines ?? []}
          >
            <Textarea name="lines" rows={6} spellCheck={false} defaultValue={left} />
          </Field>
          <Field label={t('calls.file')} hint={t('calls.file_hint')} optional>
            <TextInput type="file" name="file" accept=".csv,.txt,.ics,text/csv,text/plain,text/calendar" />
          </Field>
          <div>
            <Button kind="primary">{t('calls.save')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
