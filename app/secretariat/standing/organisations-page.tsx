import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Standing } from './list-organisations.server.ts'
import { OrganisationFilters } from './organisation-filters.tsx'
import type { Narrowing } from './schema.ts'
import { StandingTag } from './standing-tag.tsx'

type Props = {
  organisations: readonly Standing[]
  next: string | null
  countries: readonly string[]
  narrowing: Narrowing
}

/** Every organisation of the alliance and its standing; nothing of what it holds. */
export function OrganisationsPage({ organisations, next, countries, narrowing }: Props) {
  const { t } = useTranslation('secretariat')
  const { after, ...narrowed } = narrowing
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        <OrganisationFilters narrowing={narrowed} countries={countries} />
        {organisations.length === 0 ? (
          <EmptyState title={t('none')}>{t('none_sentence')}</EmptyState>
        ) : (
          <Lines label={t('title')}>
            {organisations.map((organisation) => (
              <OrganisationLine key={organisation.id} organisation={organisation} />
            ))}
          </Lines>
        )}
        <Further next={next} beyond={Boolean(after)} narrowed={narrowed} />
      </Stack>
    </>
  )
}

function OrganisationLine({ organisation }: { organisation: Standing }) {
  const { t } = useTranslation('secretariat')
  const label = useLabel()
  const country = useCountry()
  const { id, name, kind, country: code, members, status } = organisation
  const about = [label('organisation_kind', kind), country(code), t('members', { count: members })].join(' · ')
  return (
    <Line
      name={<Link to={`/secretariat/organisations/${id}`}>{name}</Link>}
      about={about}
      deeds={<StandingTag status={status} />}
    />
  )
}

type FurtherProps = { next: string | null; beyond: boolean; narrowed: Omit<Narrowing, 'after'> }

function Further({ next, beyond, narrowed }: FurtherProps) {
  const { t } = useTranslation('secretariat')
  if (!next && !beyond) return null
  const asked = Object.entries(narrowed).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const at = (more: [string, string][]) => `?${new URLSearchParams([...asked, ...more])}`
  return (
    <Toolbar>
      {beyond && <LinkButton to={at([])}>{t('first_page')}</LinkButton>}
      {next && <LinkButton to={at([['after', next]])}>{t('further')}</LinkButton>}
    </Toolbar>
  )
}
