import { useTranslation } from 'react-i18next'
import { Identifier } from '#app/ui/identifier.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { addressOf } from '../indicator-address.ts'
import { SightingForm } from '../sightings/sighting-form.tsx'
import { SightingList } from '../sightings/sighting-list.tsx'
import { spelt } from '../spelling.ts'
import type { lookUp } from './look-up.server.ts'
import { WhereItStands } from './standing.tsx'
import styles from './verdict.module.css'
import { Verdict } from './verdict.tsx'

type Known = Awaited<ReturnType<typeof lookUp>> & { maySight: boolean }

/** One identifier: what it is, whether it is right, where it stands, what others say. */
export function IndicatorPage({ type, checked, standing, more, sightings, harmless, maySight }: Known) {
  const { t } = useTranslation('indicators')
  const value = checked.value || checked.raw
  const exact = standing.filter(({ near }) => !near)
  return (
    <article>
      <PageHeader
        title={
          <span className={styles.value}>
            <Identifier copy={value}>{spelt(type, value)}</Identifier>
          </span>
        }
        lead={t(`type.${type}`)}
      />
      <Stack>
        <Verdict type={type} checked={checked} harmless={harmless} />
        <WhereItStands standing={standing} more={more} />
        {exact.length > 0 && (
          <Section title={t('lookup.sightings')}>
            <Stack>
              <SightingList sightings={sightings} mayWithdraw={maySight} />
              {maySight && (
                <details>
                  <summary>{t('sighting.open')}</summary>
                  <SightingForm address={`${addressOf(type, value)}/sightings`} standing={exact} />
                </details>
              )}
            </Stack>
          </Section>
        )}
      </Stack>
    </article>
  )
}
