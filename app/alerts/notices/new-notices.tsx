import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/layout.tsx'
import { NoticeList } from './notice-list.tsx'

type Props = ComponentProps<typeof NoticeList>

/** What is new for me, and why: the unread; or what to do so that there will be some. */
export function NewNotices({ notices, subscriptions, beside }: Props) {
  const { t } = useTranslation('today')
  return (
    <Section title={t('new.title')} aside={<Link to="/alerts">{t('new.all')}</Link>}>
      {notices.length > 0 ? (
        <NoticeList notices={notices} subscriptions={subscriptions} beside={beside} />
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
