import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import type { SiteStanding } from './list-standings.server.ts'
import { SiteStandingLine } from './site-standing.tsx'

type Props = {
  practice: Practice
  standings: readonly SiteStanding[]
  named: boolean
  organisation: string
  may: { record: boolean; name: boolean; keep: boolean }
  refused: SubmissionResult | undefined
}

/** Where each own site stands with one practice. */
export function AdoptionPage({ practice, standings, named, organisation, may, refused }: Props) {
  const { t } = useTranslation(['adoption', 'sites'])
  const posted = refused?.initialValue?.site_id
  return (
    <>
      <PracticeHead practice={practice} title={t('page.title')} />
      <Stack>
        <Notice>{t('sites:private', { organisation })}</Notice>
        {standings.length === 0 ? (
          <EmptyState title={t('page.no_sites')} action={may.keep && <FirstSite />}>
            {t('page.no_sites_sentence')}
          </EmptyState>
        ) : (
          <Lines label={t('page.sites')}>
            {standings.map((standing) => (
              <SiteStandingLine
                key={`${standing.site_id} ${standing.steps.length}`}
                standing={standing}
                mayRecord={may.record}
                refused={posted === standing.site_id ? refused : undefined}
              />
            ))}
          </Lines>
        )}
        <Naming practice={practice} named={named} mayName={may.name} />
      </Stack>
    </>
  )
}

function FirstSite() {
  const { t } = useTranslation('sites')
  return (
    <LinkButton to="/sites/new" kind="primary">
      {t('list.add')}
    </LinkButton>
  )
}

/** Whether the readers of this practice learn the name of the house; without a press, they do not. */
function Naming({ practice, named, mayName }: { practice: Practice; named: boolean; mayName: boolean }) {
  const { t } = useTranslation('adoption')
  return (
    <Section
      title={t('naming.title')}
      aside={<StatusTag tone={named ? 'info' : 'plain'}>{t(named ? 'naming.yes' : 'naming.no')}</StatusTag>}
    >
      <Stack gap="tight">
        <p>{t('naming.sentence')}</p>
        {mayName ? (
          <Form method="post" action={`/practices/${practice.reference}/adoption/naming`}>
            <Button name="named" value={named ? 'no' : 'yes'}>
              {t(named ? 'naming.take_back' : 'naming.choose')}
            </Button>
          </Form>
        ) : (
          <p>{t('naming.publisher')}</p>
        )}
      </Stack>
    </Section>
  )
}
