import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'

type Contact = { id: string; name: string; email: string }
type OnDuty = { name: string; until: Date | string }
type Organisation = {
  name: string
  kind: string
  country: string
  ports: string[]
  sectors: string[]
  about: string
  desk_email: string | null
  desk_phone: string | null
  contacts: Contact[]
  /** As far as the organisation tells. */
  on_duty: OnDuty[]
}

/** Whom to call: the desk first, then the people who chose to be found. */
export function OrganisationPage({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations')
  const label = useLabel()
  const country = useCountry()
  const { name, kind, ports, sectors, desk_email, desk_phone, contacts, on_duty } = organisation
  return (
    <>
      <PageHeader title={name} lead={organisation.about} />
      <Stack>
        <DefinitionList
          facts={[
            { term: t('fact.desk_phone'), detail: desk_phone && <a href={`tel:${desk_phone}`}>{desk_phone}</a> },
            { term: t('fact.desk_email'), detail: desk_email && <a href={`mailto:${desk_email}`}>{desk_email}</a> },
            { term: t('fact.on_duty'), detail: on_duty.length > 0 && <OnDutyNow people={on_duty} /> },
            { term: t('fact.kind'), detail: label('organisation_kind', kind) },
            { term: t('fact.country'), detail: country(organisation.country) },
            { term: t('fact.ports'), detail: ports.map((code) => label('port', code)).join(', ') },
            { term: t('fact.sectors'), detail: sectors.map((code) => label('sector', code)).join(', ') },
          ]}
        />
        {contacts.length > 0 && (
          <Section title={t('contacts')}>
            <DefinitionList
              facts={contacts.map(({ id, name: person, email }) => ({
                key: id,
                term: person,
                detail: <a href={`mailto:${email}`}>{email}</a>,
              }))}
            />
          </Section>
        )}
        <Link to={`/bulletins?${new URLSearchParams({ organisation: name })}`}>{t('bulletins_from', { name })}</Link>
      </Stack>
    </>
  )
}

function OnDutyNow({ people }: { people: readonly OnDuty[] }) {
  const { t } = useTranslation('organisations')
  return people.map(({ name, until }) => (
    <div key={name}>
      {name}, {t('until')} <Time at={until} />
    </div>
  ))
}
