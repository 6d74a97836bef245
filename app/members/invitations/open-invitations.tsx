import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Invitation } from './invitations.server.ts'

/** What was sent and nobody accepted yet: sent again with a new address, or withdrawn. */
export function OpenInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useTranslation('members')
  return (
    <Section title={t('open.title')}>
      <Lines label={t('open.title')}>
        {invitations.map((invitation) => (
          <InvitationLine key={invitation.id} invitation={invitation} />
        ))}
      </Lines>
    </Section>
  )
}

function InvitationLine({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('members')
  const label = useLabel()
  const { id, email, roles, expires_at, inviter, lapsed } = invitation
  return (
    <Line
      name={email}
      about={
        <>
          {t('open.by', { name: inviter ?? t('open.former') })} ·{' '}
          {lapsed ? (
            <StatusTag tone="warn">{t('open.lapsed')}</StatusTag>
          ) : (
            <>
              {t('open.until')} <Time at={expires_at} />
            </>
          )}
        </>
      }
      deeds={
        <Toolbar>
          <Form method="post" action={`/account/members/invitations/${id}/resending`}>
            <Button aria-label={t('open.again_to', { email })}>{t('open.again')}</Button>
          </Form>
          <Form method="post" action={`/account/members/invitations/${id}/withdrawal`}>
            <Button kind="danger" aria-label={t('open.withdraw_of', { email })}>
              {t('open.withdraw')}
            </Button>
          </Form>
        </Toolbar>
      }
    >
      <p>{roles.map((role) => label('role', role)).join(', ')}</p>
    </Line>
  )
}
