import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Shared } from './list-waiting.server.ts'

const kinds = ['thanks', 'sightings', 'acknowledged', 'opened'] as const

/** What became of the latest that the own organisation shared, the best news first. */
export function WhatBecame({ shared }: { shared: readonly Shared[] }) {
  const { t } = useTranslation('responses')
  if (shared.length === 0) return null
  const news = (one: Shared) =>
    kinds.flatMap((kind) => (one[kind] > 0 ? [t(`today.${kind}`, { count: one[kind] })] : [])).join(', ')
  return (
    <Section title={t('today.shared')}>
      <RowList label={t('today.shared')}>
        {shared.map((one) => (
          <Row
            key={one.reference}
            to={`/bulletins/${one.reference}/impact`}
            marking={<TlpChip level={one.tlp} />}
            title={one.title}
            state={one.exercise && <ExerciseTag />}
            where={news(one)}
            when={<Time at={one.released_at} />}
          />
        ))}
      </RowList>
    </Section>
  )
}
