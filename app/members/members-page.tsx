import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Invitation } from './invitations/invitations.server.ts'
import { OpenInvitations } from './invitations/open-invitations.tsx'
import type { Member } from './list-members.server.ts'
import { MemberFilters } from './member-filters.tsx'
import { RoleWords } from './role-words.tsx'
import type { doneWords, Narrowing } from './schema.ts'

type Props = {
  members: readonly Member[]
  next: string | null
  invitations: readonly Invitation[]
  narrowing: Narrowing
  done: (typeof doneWords)[number] | null
}

/** Who belongs to the own organisation, and who is invited to it. */
export function MembersPage({ members, next, invitations, narrowing, done }: Props) {
  const { t } = useTranslation('members')
  const { after, ...narrowed } = narrowing
  const invite = (
    <LinkButton to="/account/members/invitation" kind="primary">
      {t('invite')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={invite} />
      <Stack gap="wide">
        {done && (
          <Notice tone={done === 'unsent' ? 'bad' : 'good'} live>
            {t(`done.${done}`)}
          </Notice>
        )}
        {invitations.length > 0 && <OpenInvitations invitations={invitations} />}
        <Section title={t('list')}>
          <Stack>
            <MemberFilters narrowing={narrowed} />
            <MemberLines members={members} />
            <Further next={next} beyond={Boolean(after)} narrowed={narrowed} />
          </Stack>
        </Section>
      </Stack>
    </>
  )
}

function MemberLines({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation('members')
  if (members.length === 0) return <EmptyState title={t('none')}>{t('none_sentence')}</EmptyState>
  return (
    <Lines label={t('list')}>
      {members.map(({ id, name, email, joined_at, held }) => (
        <Line
          key={id}
          name={<Link to={`/account/members/${id}`}>{name}</Link>}
          about={
            <>
              {email} · {t('since')} <Time at={joined_at} as="day" />
            </>
          }
        >
          <p>
            <RoleWords held={held} />
          </p>
        </Line>
      ))}
    </Lines>
  )
}

type FurtherProps = { next: string | null; beyond: boolean; narrowed: Omit<Narrowing, 'after'> }

function Further({ next, beyond, narrowed }: FurtherProps) {
  const { t } = useTranslation('members')
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
