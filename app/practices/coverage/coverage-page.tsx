import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import { HouseTabs } from '../sites/house-tabs.tsx'
import type { MethodGroup } from './cells.ts'
import styles from './coverage.module.css'
import type { Gaps, Method } from './coverage.ts'
import { CoverageList } from './coverage-list.tsx'
import { CoverageMatrix } from './coverage-matrix.tsx'
import { GapList } from './gap-list.tsx'
import { Legend } from './legend.tsx'
import { SiteChoice } from './site-choice.tsx'

export type ChosenSite = { id: string; name: string }

type Props = {
  methods: readonly Method[]
  level: Tlp
  gaps: Gaps | null
  group: MethodGroup
  sites: readonly ChosenSite[]
  site: ChosenSite | null
  organisation: string
  /** Whether the pages of the own sites are there for the reader. */
  house: boolean
  mayMark: boolean
  mayKeep: boolean
}

/** Which practice breaks which method at which stage; with a site, first what is missing there. */
export function CoveragePage(props: Props) {
  const { methods, level, gaps, group, sites, site, organisation, house, mayMark, mayKeep } = props
  const { t } = useTranslation('coverage')
  const covered = methods.some(({ grades }) => grades.some((grade) => grade !== null))
  return (
    <div className={styles.paper}>
      {/* with own marks in it, it is for the own organisation alone */}
      <PrintMarking level={site && level < tlp.amberStrict ? tlp.amberStrict : level} />
      <PageHeader
        title={t('title')}
        lead={t(site ? 'lead_site' : 'lead', site ?? {})}
        action={site ? <MarkSite id={site.id} /> : <PrintButton />}
      />
      <Stack>
        {house && <HouseTabs />}
        {mayMark && <SiteChoice sites={sites} site={site} mayKeep={mayKeep} />}
        {site && (
          <Notice>
            {t('private', { organisation })} <Link to="/handbook/coverage-and-marks">{t('help')}</Link>
          </Notice>
        )}
        {gaps && site && <GapList gaps={gaps} site={site} />}
        {covered ? (
          <Section title={t('matrix.title')}>
            <Stack>
              <Legend marked={site !== null} />
              <CoverageMatrix methods={methods} marked={site !== null} />
              <CoverageList methods={methods} group={group} site={site} />
            </Stack>
          </Section>
        ) : (
          <EmptyState title={t('none')}>{t('none_sentence')}</EmptyState>
        )}
      </Stack>
    </div>
  )
}

function MarkSite({ id }: { id: string }) {
  const { t } = useTranslation('coverage')
  return (
    <LinkButton to={`/sites/${id}/assessment`} kind="primary">
      {t('site.assess')}
    </LinkButton>
  )
}
