import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Listed } from './list-applications.server.ts'

export const stateTones = { open: 'warn', accepted: 'good', refused: 'bad', withdrawn: 'plain' } as const

type Row = Omit<Listed, 'confirmed_at' | 'ended_at'> & { confirmed_at: Date | string; ended_at: Date | string | null }
type Props = { applications: readonly Row[]; decided: boolean }

/** Who wants to join, for the secretariat. */
export function ApplicationsPage({ applications, decided }: Props) {
  const { t } = useTranslation('applications')
  const view = decided ? 'decided' : 'open'
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <Stack>
        <Tabs
          label={t('list.views')}
          tabs={[
            { to: '/secretariat/applications', label: t('list.open') },
            { to: '/secretariat/applications/decided', label: t('list.decided') },
          ]}
        />
        {applications.length === 0 && (
          <EmptyState title={t(`list.none_${view}`)}>{t(`list.none_${view}_sentence`)}</EmptyState>
        )}
        {applications.length > 0 && (
          <Lines label={t(`list.${view}`)}>
            {applications.map((application) => (
              <ApplicationLine key={application.id} application={application} />
            ))}
          </Lines>
        )}
      </Stack>
    </>
  )
}

function ApplicationLine({ application }: { application: Row }) {
  const { t } = useTranslation('applications')
  const label = useLabel()
  const country = useCountry()
  const { id, name, kind, country: code, state, confirmed_at, ended_at, asked, confirmed } = application
  return (
    <Line
      name={<Link to={`/secretariat/applications/${id}`}>{name}</Link>}
      about={
        <>
          {label('organisation_kind', kind)}, {country(code)} · {ended_at ? t(`state.${state}`) : t('list.since')}{' '}
          <Time at={ended_at ?? confirmed_at} />
        </>
      }
    >
      <p>
        {state === 'open' ? (
          <StatusTag tone={confirmed >= 2 ? 'good' : 'plain'}>
            {asked > 0 ? t('list.sponsors', { confirmed }) : t('list.sponsors_none')}
          </StatusTag>
        ) : (
          <StatusTag tone={stateTones[state]}>{t(`state.${state}`)}</StatusTag>
        )}
      </p>
    </Line>
  )
}
