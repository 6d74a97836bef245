import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import type { Finding, Verdict } from './fit-of.ts'
import type { Fit } from './read-fit.server.ts'

const verdicts: Verdict[] = ['matches', 'differs', 'unknown']

type Props = { practice: Practice; fit: Fit; mayKeep: boolean }

/** What matches, what does not and what is not known, in words: nothing is added up to a mark. */
export function FitPage({ practice, fit: { sites, chosen, findings }, mayKeep }: Props) {
  const { t } = useTranslation('sites')
  if (!chosen)
    return (
      <>
        <PracticeHead practice={practice} title={t('fit.title')} />
        <EmptyState title={t('fit.no_sites')} action={mayKeep && <FirstSite />}>
          {t(mayKeep ? 'list.none_sentence' : 'list.none_reader')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PracticeHead practice={practice} title={t('fit.title_at', { site: chosen.name })} />
      <Stack>
        {sites.length > 1 && <SiteChoice sites={sites} chosen={chosen.id} />}
        {verdicts.map((verdict) => (
          <Findings key={verdict} verdict={verdict} findings={findings.filter((each) => each.verdict === verdict)} />
        ))}
        <Notice>
          <p>{t('fit.how')}</p>
          {mayKeep && (
            <p>
              <Link to={`/sites/${chosen.id}/edit`}>{t('fit.describe', { site: chosen.name })}</Link>
            </p>
          )}
        </Notice>
        <div>
          <LinkButton to={`/practices/${practice.reference}/adoption#site-${chosen.id}`}>
            {t('fit.record', { site: chosen.name })}
          </LinkButton>
        </div>
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

function SiteChoice({ sites, chosen }: { sites: Fit['sites']; chosen: string }) {
  const { t } = useTranslation('sites')
  return (
    <Form method="get" key={chosen}>
      <Stack gap="tight">
        <Field label={t('fit.site')}>
          <Select name="site" defaultValue={chosen}>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button>{t('fit.compare')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

function Findings({ verdict, findings }: { verdict: Verdict; findings: readonly Finding[] }) {
  const { t } = useTranslation('sites')
  const words = useWords()
  return (
    <Section title={t(`fit.${verdict}`)}>
      {findings.length === 0 ? (
        <p>{t('fit.nothing')}</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.of} ${finding.list}`}>
              {t(`fit.${verdict}_${finding.of}` as 'fit.matches_law', { words: words(finding) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function useWords() {
  const label = useLabel()
  const say = {
    site_kind: (code: string) => label('site_kind', code),
    site_size: (code: string) => label('site_size', code),
    cargo: (code: string) => label('cargo', code),
    equipment: (code: string) => label('equipment', code),
    law: (code: string) => label('law', code),
  }
  return ({ list, codes = [] }: Finding) => (list ? codes.map(say[list]).join(', ') : '')
}
