import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { FoundOrganisation, Suspension } from './list-organisations.server.ts'
import { StandingTag } from './standing-tag.tsx'

/** What the page says after a deed. */
export const doneWords = ['suspended', 'resumed', 'untold'] as const

type Props = { organisation: FoundOrganisation; done: (typeof doneWords)[number] | null }

export function OrganisationPage({ organisation, done }: Props) {
  const { t } = useTranslation('secretariat')
  const { name, suspensions } = organisation
  return (
    <>
      <PageHeader title={name} />
      <Stack gap="wide">
        {done && (
          <Notice tone={done === 'untold' ? 'bad' : 'good'} live>
            {t(`done.${done}`)}
          </Notice>
        )}
        <Facts organisation={organisation} />
        <Toolbar>
          <Deed organisation={organisation} />
          <LinkButton to="/secretariat/organisations" kind="quiet">
            {t('back')}
          </LinkButton>
        </Toolbar>
        {suspensions.length > 0 && (
          <Section title={t('history')}>
            <Lines label={t('history')}>
              {suspensions.map((suspension) => (
                <SuspensionLine key={String(suspension.suspended_at)} suspension={suspension} />
              ))}
            </Lines>
          </Section>
        )}
      </Stack>
    </>
  )
}

function Facts({ organisation }: { organisation: FoundOrganisation }) {
  const { t } = useTranslation('secretariat')
  const label = useLabel()
  const country = useCountry()
  const { kind, country: code, members, status, created_at } = organisation
  return (
    <DefinitionList
      facts={[
        { term: t('fact.status'), detail: <StandingTag status={status} /> },
        { term: t('filter.kind'), detail: label('organisation_kind', kind) },
        { term: t('filter.country'), detail: country(code) },
        { term: t('fact.members'), detail: String(members) },
        { term: t('fact.since'), detail: <Time at={created_at} as="day" /> },
      ]}
    />
  )
}

/** The one thing that can be done with it now. */
function Deed({ organisation: { id, status, secretariat } }: { organisation: FoundOrganisation }) {
  const { t } = useTranslation('secretariat')
  if (secretariat) return <p>{t('secretariat_stays')}</p>
  if (status === 'active')
    return <LinkButton to={`/secretariat/organisations/${id}/suspension`}>{t('suspend')}</LinkButton>
  if (status === 'suspended')
    return (
      <LinkButton to={`/secretariat/organisations/${id}/resumption`} kind="primary">
        {t('resume')}
      </LinkButton>
    )
  return null
}

function SuspensionLine({ suspension }: { suspension: Suspension }) {
  const { t } = useTranslation('secretariat')
  const { reason, suspended_at, suspended_by, lifting_reason, lifted_at, lifted_by } = suspension
  return (
    <Line
      about={
        <>
          {t('suspended_by', { name: suspended_by ?? t('operator') })} <Time at={suspended_at} />
          {lifted_at && (
            <>
              {' · '}
              {t('lifted_by', { name: lifted_by ?? t('operator') })} <Time at={lifted_at} />
            </>
          )}
        </>
      }
    >
      <p>{reason}</p>
      {lifting_reason && <p>{t('lifted_because', { reason: lifting_reason })}</p>}
    </Line>
  )
}
