import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Entry } from './list-entries.server.ts'
import { LogFilters } from './log-filters.tsx'
import type { Narrowing } from './narrowing.ts'

type Props = {
  entries: Entry[]
  newer: number | null
  older: number | null
  members: { id: string; name: string }[]
  narrowing: Narrowing
}

export function LogPage({ entries, newer, older, members, narrowing }: Props) {
  const { t } = useTranslation('audit')
  const beside = (direction: 'newer' | 'older', number: number | null) =>
    number === null ? null : `?${new URLSearchParams([...Object.entries(narrowing), [direction, String(number)]])}`
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        <LogFilters narrowing={narrowing} members={members} />
        {entries.length === 0 ? (
          <NoEntries narrowed={Object.keys(narrowing).length > 0} />
        ) : (
          <Lines label={t('list')}>
            {entries.map((entry) => (
              <EntryLine key={entry.number} entry={entry} />
            ))}
          </Lines>
        )}
        <Pager newer={beside('newer', newer)} older={beside('older', older)} />
        <Section title={t('proof')}>
          <Stack>
            <p>{t('proof_sentence')}</p>
            <p>
              {t('digest_sentence')} <Link to="/status">{t('digest_link')}</Link>
            </p>
            <Toolbar>
              <LinkButton to="/account/audit/export" reloadDocument>
                {t('export')}
              </LinkButton>
              <LinkButton to="/account/audit/digest" reloadDocument>
                {t('digest')}
              </LinkButton>
              <LinkButton to="/verify-audit-log.mjs" reloadDocument download>
                {t('verifier')}
              </LinkButton>
            </Toolbar>
          </Stack>
        </Section>
      </Stack>
    </>
  )
}

function NoEntries({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation('audit')
  return narrowed ? (
    <EmptyState title={t('empty')}>{t('empty_sentence')}</EmptyState>
  ) : (
    <EmptyState title={t('none')}>{t('none_sentence')}</EmptyState>
  )
}

/** Whose name is not to be had: whoever left, whoever runs the portal (nobody's person), or the secretariat of others. */
function strangerIn({ person_id, deed }: Entry) {
  if (/^[0-]+$/.test(person_id)) return 'operator'
  return deed === 'organisation.suspended' || deed === 'organisation.resumed' ? 'alliance' : 'former'
}

function EntryLine({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit')
  const { number, at, deed, person_name, reference, title, member_name } = entry
  const about = (
    <>
      {t('number', { number })} · <Time at={at} /> · {person_name ?? t(strangerIn(entry))}
    </>
  )
  return (
    <Line name={t(`deed.${deed}`)} about={about}>
      {reference ? <Link to={`/bulletins/${reference}`}>{title || reference}</Link> : member_name}
    </Line>
  )
}
