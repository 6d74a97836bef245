import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { HouseTabs } from '../sites/house-tabs.tsx'
import type { OverviewRow, OverviewSite } from './list-overview.server.ts'
import { StatusWord } from './status-word.tsx'

type Props = { practices: readonly OverviewRow[]; newer: string | null; older: string | null; organisation: string }

/** What runs, is planned and was rejected at the own sites: a row for each practice, and in it each site. */
export function OverviewPage({ practices, newer, older, organisation }: Props) {
  const { t } = useTranslation(['adoption', 'sites'])
  return (
    <>
      <PageHeader title={t('overview.title')} lead={t('overview.lead')} />
      <Stack>
        <HouseTabs />
        <Notice>{t('sites:private', { organisation })}</Notice>
        {practices.length === 0 ? (
          <EmptyState title={t('overview.none')} action={<Library />}>
            {t('overview.none_sentence')}
          </EmptyState>
        ) : (
          <RowList label={t('overview.title')}>
            {practices.map(({ reference, title, tlp, language, sites, changed_at }) => (
              <Row
                key={reference}
                to={`/practices/${reference}/adoption`}
                marking={<TlpChip level={tlp} />}
                title={<span lang={language}>{title}</span>}
                state={<Sites sites={sites} />}
                when={<Time at={changed_at} />}
              />
            ))}
          </RowList>
        )}
        <Pager newer={newer && `?newer=${newer}`} older={older && `?older=${older}`} />
      </Stack>
    </>
  )
}

function Sites({ sites }: { sites: readonly OverviewSite[] }) {
  const { t } = useTranslation('adoption')
  return (
    <>
      {sites.map(({ site, overdue, ...standing }) => (
        <span key={site}>
          {site}: <StatusWord {...standing} /> {overdue && t('overview.overdue')}
        </span>
      ))}
    </>
  )
}

function Library() {
  const { t } = useTranslation('adoption')
  return (
    <LinkButton to="/practices" kind="primary">
      {t('overview.library')}
    </LinkButton>
  )
}
