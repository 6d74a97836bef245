import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { BrokerRequest } from './broker-requests.server.ts'
import { Readings } from './readings.tsx'
import { hasOrigin, isOpen } from './request-state.ts'

/** A request for its two brokers: where it stands, and what can be done with it. */
export function RequestPage({ request }: { request: BrokerRequest }) {
  const { t } = useTranslation('brokerage')
  const { id, state, answer, reference, readings } = request
  const open = isOpen(request)
  return (
    <Stack gap="wide">
      {request.exercise && <ExerciseBanner />}
      <Notice tone={open ? 'warn' : 'info'} title={t(`broker_state.${state}`)}>
        <p>{t(open ? 'broker_open' : 'broker_over')}</p>
        {answer && <blockquote>{answer}</blockquote>}
      </Notice>
      {open && <Deeds id={id} state={state} reference={reference ?? ''} />}
      {state === 'released' && reference && <Link to={`/bulletins/${reference}`}>{t('read_released')}</Link>}
      <RequestFacts request={request} />
      <p>{t('receipt_broker')}</p>
      <Section title={t('whose')}>
        <Stack>
          <Readings readings={readings} empty={t('whose_nobody')} />
          {hasOrigin(request) && (
            <div>
              <LinkButton to={`/brokerage/${id}/origin`}>{t('look_up')}</LinkButton>
            </div>
          )}
        </Stack>
      </Section>
    </Stack>
  )
}

function RequestFacts({ request }: { request: BrokerRequest }) {
  const { t } = useTranslation('brokerage')
  return (
    <DefinitionList
      facts={[
        { term: t('answer_by'), detail: isOpen(request) && <Time at={request.answer_by} /> },
        { term: t('asked_at'), detail: <Time at={request.asked_at} /> },
        { term: t('answered_at'), detail: request.answered_at && <Time at={request.answered_at} /> },
        { term: t('other_broker'), detail: request.other ?? t('unlisted') },
        { term: t('receipt'), detail: <Identifier>{request.receipt}</Identifier> },
      ]}
    />
  )
}

function Deeds({ id, state, reference }: { id: string; state: string; reference: string }) {
  const { t } = useTranslation('brokerage')
  return (
    <Toolbar>
      {state === 'asked' && (
        <Form method="post" action={`/brokerage/${id}/taking`}>
          <Button kind="primary">{t('take')}</Button>
        </Form>
      )}
      <LinkButton to={`/bulletins/${reference}/release`} kind={state === 'taken' ? 'primary' : 'plain'}>
        {t('check')}
      </LinkButton>
      <LinkButton to={`/bulletins/${reference}/edit`}>{t('edit')}</LinkButton>
      <LinkButton to={`/brokerage/${id}/declining`}>{t('decline')}</LinkButton>
    </Toolbar>
  )
}
