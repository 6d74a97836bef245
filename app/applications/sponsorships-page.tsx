import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Sponsorship } from './sponsorships.server.ts'

type Props = { sponsorships: readonly Sponsorship[]; answered: boolean }

/** For whom the own organisation was asked to speak. */
export function SponsorshipsPage({ sponsorships, answered }: Props) {
  const { t } = useTranslation('applications')
  return (
    <>
      <PageHeader title={t('sponsorships.title')} lead={t('sponsorships.lead')} />
      <Stack>
        {answered && (
          <Notice tone="good" live>
            {t('sponsorships.answered')}
          </Notice>
        )}
        {sponsorships.length === 0 && (
          <EmptyState title={t('sponsorships.none')}>{t('sponsorships.none_sentence')}</EmptyState>
        )}
        {sponsorships.length > 0 && (
          <Lines label={t('sponsorships.title')}>
            {sponsorships.map((sponsorship) => (
              <SponsorshipLine key={sponsorship.application_id} sponsorship={sponsorship} />
            ))}
          </Lines>
        )}
      </Stack>
    </>
  )
}

const tones = { open: 'warn', over: 'plain', confirmed: 'good', declined: 'plain' } as const

function SponsorshipLine({ sponsorship }: { sponsorship: Sponsorship }) {
  const { t } = useTranslation('applications')
  const label = useLabel()
  const country = useCountry()
  const { application_id, name, kind, country: code, asked_at, answer, open } = sponsorship
  const standing = answer ?? (open ? 'open' : 'over')
  return (
    <Line
      name={<Link to={`/account/sponsorships/${application_id}`}>{name}</Link>}
      about={
        <>
          {label('organisation_kind', kind)}, {country(code)} · {t('sponsorships.asked_at')} <Time at={asked_at} />
        </>
      }
    >
      <p>
        <StatusTag tone={tones[standing]}>{t(`sponsorships.${standing}`)}</StatusTag>
      </p>
    </Line>
  )
}
