import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'

type Session = {
  id: string
  own: boolean
  browser: string | null
  system: string | null
  address: string
  started_at: Date
  used_at: Date
}

export function SessionList({ sessions }: { sessions: Session[] }) {
  const { t } = useTranslation('access')
  return (
    <>
      <PageHeader title={t('sessions.title')} lead={t('sessions.lead')} action={<EndAll />} />
      <Lines label={t('sessions.list')}>
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </Lines>
    </>
  )
}

function EndAll() {
  const { t } = useTranslation('access')
  return (
    <Form method="post" action="/account/sessions/ending" reloadDocument>
      <Button kind="danger" title={t('sessions.end_all_hint')}>
        {t('sessions.end_all')}
      </Button>
    </Form>
  )
}

function SessionLine({ session }: { session: Session }) {
  const { t } = useTranslation('access')
  const device = t('sessions.device', {
    browser: session.browser ?? t('sessions.unknown.browser'),
    system: session.system ?? t('sessions.unknown.system'),
  })
  const address = session.address ? t('sessions.address', session) : t('sessions.unknown.address')
  const times = (
    <>
      {t('sessions.used')} <Time at={session.used_at} />. {t('sessions.started')} <Time at={session.started_at} />.
    </>
  )
  const end = (
    <Form method="post" action={`/account/sessions/${session.id}/ending`}>
      <Button aria-label={t('sessions.end_named', { device, address })}>{t('sessions.end')}</Button>
    </Form>
  )
  const deeds = session.own ? <StatusTag tone="good">{t('sessions.this')}</StatusTag> : end
  return (
    <Line about={times} deeds={deeds}>
      {device}, {address}
    </Line>
  )
}
