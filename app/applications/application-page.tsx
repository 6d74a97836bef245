import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { stateTones } from './applications-page.tsx'
import type { doneWords } from './done-words.ts'
import type { Alike, FoundApplication } from './list-applications.server.ts'
import { Said } from './said.tsx'
import { SponsorLines } from './sponsor-lines.tsx'

type Props = { application: FoundApplication; done: (typeof doneWords)[number] | null }

/** One application: what it says, what it may be a second one of, who speaks for it, and what is to be done. */
export function ApplicationPage({ application, done }: Props) {
  const { t } = useTranslation('applications')
  const { name, state, alike, reason } = application
  return (
    <>
      <PageHeader
        title={name}
        marking={<StatusTag tone={stateTones[state]}>{t(`state.${state}`)}</StatusTag>}
        action={<Deeds application={application} />}
      />
      <Stack gap="wide">
        {done && (
          <Notice tone={done === 'unsent' ? 'bad' : 'good'} live>
            {t(`show.done.${done}`)}
          </Notice>
        )}
        {alike.length > 0 && <AlikeNotice alike={alike} />}
        <Facts application={application} />
        <Section title={t('show.reason')}>
          <blockquote>
            <Said>{reason}</Said>
          </blockquote>
        </Section>
        <Section title={t('show.sponsors')}>
          <SponsorLines application={application} />
        </Section>
      </Stack>
    </>
  )
}

function Deeds({ application: { id, state, asked, confirmed } }: { application: FoundApplication }) {
  const { t } = useTranslation('applications')
  const at = `/secretariat/applications/${id}`
  if (state === 'accepted')
    return (
      <Form method="post" action={`${at}/invitation`}>
        <Button>{t('show.again')}</Button>
      </Form>
    )
  if (state !== 'open') return null
  const ready = confirmed >= 2
  return (
    <Toolbar>
      {asked < 2 && (
        <LinkButton to={`${at}/sponsors`} kind="primary">
          {t('show.ask')}
        </LinkButton>
      )}
      <LinkButton to={`${at}/decision`} kind={ready ? 'primary' : 'plain'}>
        {t('show.decide')}
      </LinkButton>
    </Toolbar>
  )
}

function AlikeNotice({ alike }: { alike: readonly Alike[] }) {
  const { t } = useTranslation('applications')
  return (
    <Notice tone="warn" title={t('show.alike')}>
      <ul>
        {alike.map(({ id, name, state, alike: by }) => (
          <li key={id}>
            <Link to={state === 'member' ? `/directory/${id}` : `/secretariat/applications/${id}`}>{name}</Link>:{' '}
            {by.map((one) => t(`show.alike_by.${one}`)).join(', ')} ({t(`state.${state}`)})
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Facts({ application }: { application: FoundApplication }) {
  const { t } = useTranslation(['applications', 'frame'])
  const label = useLabel()
  const country = useCountry()
  const { kind, ports, language, contact_name, contact_function, contact_email } = application
  const { confirmed_at, ended_at, state } = application
  return (
    <DefinitionList
      facts={[
        { term: t('show.kind'), detail: label('organisation_kind', kind) },
        { term: t('show.country'), detail: country(application.country) },
        { term: t('show.ports'), detail: ports.map((code) => label('port', code)).join(', ') },
        ...(['lei', 'vat', 'eori', 'website'] as const).map((field) => ({
          term: t(`show.${field}`),
          detail: application[field],
        })),
        { term: t('show.contact'), detail: `${contact_name}, ${contact_function}, ${contact_email}` },
        { term: t('show.language'), detail: t(`frame:language.${language as 'en'}`) },
        { term: t('show.confirmed_at'), detail: <Time at={confirmed_at} as="full" /> },
        {
          term: t(state === 'withdrawn' ? 'own.withdrawn_at' : 'show.ended_at'),
          detail: ended_at && <Time at={ended_at} as="full" />,
        },
        { term: t('show.decision'), detail: application.decision && <Said>{application.decision}</Said> },
        { term: t('show.not_waited'), detail: application.not_waited && <Said>{application.not_waited}</Said> },
      ]}
    />
  )
}
