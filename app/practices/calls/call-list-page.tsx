import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import { CallStanding } from './call-standing.tsx'
import type { ListedCall } from './find-calls.server.ts'
import type { View } from './schema.ts'

type Props = {
  view: View
  calls: readonly ListedCall[]
  newer: string | null
  older: string | null
  mayCall: boolean
}

/** What others look for, what the own house looks for, and what is closed. */
export function CallListPage({ view, calls, newer, older, mayCall }: Props) {
  const { t } = useTranslation('calls')
  const begin = mayCall && (
    <LinkButton to="/practices/calls/new" kind="primary">
      {t('list.begin')}
    </LinkButton>
  )
  const tabs = [
    { to: '/practices/calls', label: t('list.open') },
    { to: '/practices/calls/own', label: t('list.own') },
    { to: '/practices/calls/closed', label: t('list.closed') },
  ]
  return (
    <>
      <PrintMarking level={tlp.green} />
      <PageHeader
        marking={<TlpChip level={tlp.green} />}
        title={t('list.title')}
        lead={t('list.lead')}
        action={calls.length > 0 && begin}
      />
      <Stack>
        <Tabs label={t('list.tabs')} tabs={tabs} />
        {calls.length === 0 ? (
          <EmptyState title={t(`none.${view}`)} action={begin}>
            {t(`none.${view}_sentence`)}
          </EmptyState>
        ) : (
          <Lines label={t(`list.${view}`)}>
            {calls.map((call) => (
              <CallLine key={call.id} call={call} />
            ))}
          </Lines>
        )}
        <Pager newer={newer && `?newer=${newer}`} older={older && `?older=${older}`} />
      </Stack>
    </>
  )
}

function CallLine({ call }: { call: ListedCall }) {
  const { t } = useTranslation('calls')
  const label = useLabel()
  const { id, title, categories, site_kinds, answers, outcome } = call
  const about = [
    ...categories.map((code) => label('practice_category', code)),
    ...site_kinds.map((code) => label('site_kind', code)),
  ]
  return (
    <Line name={<Link to={`/practices/calls/${id}`}>{title}</Link>} about={about.join(' · ')}>
      <CallStanding call={call} />
      {outcome && <p>{outcome}</p>}
      {answers !== null && <p>{t('list.answers', { count: answers })}</p>}
    </Line>
  )
}
