import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { HouseTabs } from './house-tabs.tsx'
import { siteListNames } from './schema.ts'
import type { Site } from './sites.server.ts'

type Props = { sites: readonly Site[]; organisation: string; mayKeep: boolean }

export function SiteListPage({ sites, organisation, mayKeep }: Props) {
  const { t } = useTranslation('sites')
  const add = mayKeep && (
    <LinkButton to="/sites/new" kind="primary">
      {t('list.add')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} action={sites.length > 0 && add} />
      <Stack>
        <HouseTabs />
        <Notice>
          {t('private', { organisation })} <Link to="/handbook/practices-at-your-sites">{t('help')}</Link>
        </Notice>
        {sites.length === 0 ? (
          <EmptyState title={t('list.none')} action={add}>
            {t(mayKeep ? 'list.none_sentence' : 'list.none_reader')}
          </EmptyState>
        ) : (
          <Lines label={t('list.title')}>
            {sites.map((site) => (
              <SiteLine key={site.id} site={site} mayKeep={mayKeep} />
            ))}
          </Lines>
        )}
      </Stack>
    </>
  )
}

function SiteLine({ site, mayKeep }: { site: Site; mayKeep: boolean }) {
  const { t } = useTranslation('sites')
  const label = useLabel()
  const { id, name, port, kind, size } = site
  const has = [
    ...site.cargo.map((code) => label('cargo', code)),
    ...site.equipment.map((code) => label('equipment', code)),
    ...site.law.map((code) => label('law', code)),
  ]
  const facts = [label('site_kind', kind), label('site_size', size), port && label('port', port)].filter(Boolean)
  return (
    <Line name={name} about={has.join(', ')} deeds={mayKeep && <SiteDeeds id={id} name={name} />}>
      <p>{facts.join(' · ')}</p>
      {siteListNames.some((list) => !site.gone_through.includes(list)) && mayKeep && <p>{t('list.open_lists')}</p>}
    </Line>
  )
}

/** The removal asks no second time on a page of its own, but takes two presses: it takes all records with it. */
function SiteDeeds({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('sites')
  return (
    <Toolbar>
      <LinkButton to={`/sites/${id}/edit`} aria-label={t('list.change_named', { name })}>
        {t('list.change')}
      </LinkButton>
      <details>
        <summary aria-label={t('list.remove_named', { name })}>{t('list.remove')}</summary>
        <Form method="post" action={`/sites/${id}/removal`}>
          <p>{t('list.remove_sentence')}</p>
          <Button kind="danger">{t('list.remove_sure')}</Button>
        </Form>
      </details>
    </Toolbar>
  )
}
