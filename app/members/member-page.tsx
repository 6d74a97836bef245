import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Answer, FormNotice } from '#app/access/form-notice.tsx'
import type { Asked } from '#app/access/second-factor/asked.ts'
import { ProofField } from '#app/access/second-factor/fields.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { FoundMember } from './list-members.server.ts'
import { TimedRoleChoices } from './role-choices.tsx'
import { isGiven } from './schema.ts'

type Props = { member: FoundMember; first: string; saved: boolean; asked: Asked | null; answer: Answer }

export function MemberPage({ member, first, saved, asked, answer }: Props) {
  const { t } = useTranslation('members')
  const { email, joined_at, version, held } = member
  return (
    <>
      <PageHeader title={member.name} />
      <Stack gap="wide">
        {saved && (
          <Notice tone="good" live>
            {t('member.saved')}
          </Notice>
        )}
        <DefinitionList
          facts={[
            { term: t('member.mail'), detail: email },
            { term: t('member.since'), detail: <Time at={joined_at} as="day" /> },
            { term: t('member.alliance'), detail: <AllianceRoles member={member} /> },
          ]}
        />
        <Form method="post" autoComplete="off" key={version}>
          <Stack>
            <FormNotice answer={answer} />
            {member.own && <Notice>{t('member.own')}</Notice>}
            <input type="hidden" name="version" value={version} />
            <TimedRoleChoices held={held} first={first} answer={answer} />
            <ProofField asked={asked} answer={answer} />
            <Toolbar>
              <Button kind="primary">{t('member.save')}</Button>
              <LinkButton to="/account/members" kind="quiet">
                {t('member.back')}
              </LinkButton>
            </Toolbar>
          </Stack>
        </Form>
        {!member.own && <Ending member={member} />}
      </Stack>
    </>
  )
}

/** Roles that the alliance gave, and that nobody here can take or give. */
function AllianceRoles({ member: { held } }: { member: FoundMember }) {
  const { t } = useTranslation('members')
  const label = useLabel()
  const named = held.filter(({ role }) => !isGiven(role)).map(({ role }) => label('role', role))
  return <>{named.join(', ') || t('member.alliance_none')}</>
}

function Ending({ member: { id, name, version } }: { member: FoundMember }) {
  const { t } = useTranslation('members')
  return (
    <Section title={t('member.end')}>
      <Form method="post" action={`/account/members/${id}/ending`}>
        <Stack>
          <p>{t('member.end_sentence', { name })}</p>
          <input type="hidden" name="version" value={version} />
          <div>
            <Button kind="danger">{t('member.end_now')}</Button>
          </div>
        </Stack>
      </Form>
    </Section>
  )
}
