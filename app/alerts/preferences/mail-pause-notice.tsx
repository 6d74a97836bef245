import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { MailPause } from './mail-pause.server.ts'

/** Whose mail comes back: one's own, with what mends it, and for administrators that of their members. */
export function MailPauseNotices({ pauses, asked = false }: { pauses: readonly MailPause[]; asked?: boolean }) {
  const { t } = useTranslation('telling')
  return pauses.map(({ person_id, own, name, email, paused_at }) => (
    <Notice key={person_id} tone="warn" title={t(own ? 'paused.own' : 'paused.member', { name, email })}>
      <p>
        {t(own ? 'paused.own_hint' : 'paused.member_hint')} <Time at={paused_at} />
      </p>
      {own && asked && <p role="status">{t('paused.asked', { email })}</p>}
      {own && !asked && (
        <Form method="post" action="/alerts/preferences/confirmation">
          <Button>{t('paused.confirm')}</Button>
        </Form>
      )}
    </Notice>
  ))
}
