import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { OwnRequest } from './find-request.server.ts'
import { Readings } from './readings.tsx'
import { isOpen } from './request-state.ts'

const tones = {
  asked: 'info',
  taken: 'info',
  released: 'good',
  declined: 'warn',
  lapsed: 'warn',
  withdrawn: 'info',
} as const

/** Where a request stands, for the house that made it. */
export function OwnRequestState({ reference, request }: { reference: string; request: OwnRequest }) {
  const { t } = useTranslation('brokerage')
  const { state, answer, receipt, asked_at, answer_by, answered_at, readings } = request
  return (
    <Stack gap="wide">
      <Notice tone={tones[state]} title={t(`state.${state}`)}>
        <p>{t(`state_sentence.${state}`)}</p>
        {answer && <blockquote>{answer}</blockquote>}
        {request.reference && <Link to={`/bulletins/${request.reference}`}>{t('read_released')}</Link>}
      </Notice>
      <DefinitionList
        facts={[
          { term: t('receipt'), detail: <Identifier copy={receipt}>{receipt}</Identifier> },
          { term: t('brokers'), detail: request.brokers.map((name) => name ?? t('unlisted')).join(', ') },
          { term: t('asked_at'), detail: <Time at={asked_at} /> },
          { term: t('answer_by'), detail: isOpen(request) && <Time at={answer_by} /> },
          { term: t('answered_at'), detail: answered_at && <Time at={answered_at} /> },
        ]}
      />
      <p>{t('receipt_hint')}</p>
      {isOpen(request) && (
        <Form method="post" action={`/bulletins/${reference}/brokerage/withdrawal`}>
          <Button>{t('withdraw')}</Button>
        </Form>
      )}
      <Section title={t('readings')}>
        <Readings readings={readings} empty={t('readings_none')} />
      </Section>
    </Stack>
  )
}
