import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { Subscription } from '../subscriptions/subscriptions.server.ts'
import { NoticeList } from './notice-list.tsx'
import type { Notice } from './notices.server.ts'

type Props = { notices: readonly Notice[]; subscriptions: readonly Subscription[] }

/** As many as fit above the fold of a desk; the rest is one press away. */
const shown = 6

/** What is new for me, and why: the unread, newest first; or what to do so that there will be some. */
export function NewNotices({ notices, subscriptions }: Props) {
  const { t } = useTranslation('today')
  return (
    <Section title={t('new.title')} aside={<Link to="/alerts">{t('new.all')}</Link>}>
      {notices.length > 0 ? (
        <NoticeList notices={notices.slice(0, shown)} subscriptions={subscriptions} />
      ) : (
        <NothingNew subscribed={subscriptions.length > 0} />
      )}
    </Section>
  )
}

function NothingNew({ subscribed }: { subscribed: boolean }) {
  const { t } = useTranslation('today')
  if (subscribed)
    return (
      <EmptyState title={t('quiet.title')} action={<LinkButton to="/bulletins">{t('quiet.action')}</LinkButton>}>
        {t('quiet.sentence')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('first.title')}
      action={
        <LinkButton to="/alerts/subscriptions/new" kind="primary">
          {t('first.action')}
        </LinkButton>
      }
    >
      {t('first.sentence')}
    </EmptyState>
  )
}
