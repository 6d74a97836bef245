import { Form } from '@remix-run/react'
import { CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { ListMarking } from '#app/ui/print-marking.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { AlertHead } from '../alert-head.tsx'
import { HouseList } from '../house/house-list.tsx'
import type { HouseNews } from '../house/house-news.server.ts'
import type { MailPause } from '../preferences/mail-pause.server.ts'
import { MailPauseNotices } from '../preferences/mail-pause-notice.tsx'
import type { Subscription } from '../subscriptions/subscriptions.server.ts'
import { NoticeList } from './notice-list.tsx'
import type { Notice } from './notices.server.ts'

type Props = {
  notices: readonly Notice[]
  subscriptions: readonly Subscription[]
  newest: string | null
  newer: string | null
  older: string | null
  pauses: readonly MailPause[]
  news: readonly HouseNews[]
}

export function AlertCentre({ notices, subscriptions, newest, newer, older, pauses, news }: Props) {
  const { t } = useTranslation('alerts')
  const unread = notices.some(({ read_at }) => read_at === null)
  return (
    <>
      <ListMarking of={notices} />
      <AlertHead
        title={t('centre.title')}
        lead={t('centre.lead', { count: subscriptions.length })}
        action={
          <Toolbar>
            {unread && newest && <MarkAllRead until={newest} />}
            <LinkButton to="/watching">{t('centre.watching')}</LinkButton>
          </Toolbar>
        }
      />
      <Stack gap="wide">
        <MailPauseNotices pauses={pauses} />
        <HouseList news={news} />
        {notices.length > 0 ? (
          <NoticeList notices={notices} subscriptions={subscriptions} />
        ) : (
          <NothingYet subscribed={subscriptions.length > 0} />
        )}
      </Stack>
      <Pager newer={newer && `?newer=${newer}`} older={older && `?older=${older}`} />
    </>
  )
}

function MarkAllRead({ until }: { until: string }) {
  const { t } = useTranslation('alerts')
  return (
    <Form method="post" action="/alerts/readings">
      <input type="hidden" name="until" value={until} />
      <Button>
        <CheckCheck aria-hidden="true" /> {t('centre.mark_all')}
      </Button>
    </Form>
  )
}

function NothingYet({ subscribed }: { subscribed: boolean }) {
  const { t } = useTranslation('alerts')
  if (subscribed) return <EmptyState title={t('centre.quiet')}>{t('centre.quiet_hint')}</EmptyState>
  return (
    <EmptyState
      title={t('subscriptions.none')}
      action={
        <LinkButton to="/alerts/subscriptions" kind="primary">
          {t('subscriptions.title')}
        </LinkButton>
      }
    >
      {t('centre.none_hint')}
    </EmptyState>
  )
}
