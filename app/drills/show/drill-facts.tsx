import { useTranslation } from 'react-i18next'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Drill, Player } from './find-drill.server.ts'

export type Shown = Pick<Drill, 'id' | 'template' | 'kind' | 'site' | 'language'> & {
  starts_at: Date | string
  ended_at: Date | string | null
}

/** What was rehearsed where and when, and whose desks played. */
export function DrillFacts({ drill, players }: { drill: Shown; players: readonly Player[] }) {
  const { t } = useTranslation('drills')
  const names = players.map(({ name }) => name ?? t('player.unlisted'))
  return (
    <DefinitionList
      facts={[
        { term: t('fact.kind'), detail: t(`kind.${drill.kind}`) },
        { term: t('fact.template'), detail: t(`template.${drill.template}`) },
        { term: t('fact.site'), detail: drill.site },
        { term: t('fact.starts'), detail: <Time at={drill.starts_at} /> },
        { term: t('fact.ended'), detail: drill.ended_at && <Time at={drill.ended_at} /> },
        { term: t('fact.players'), detail: names.join(', ') },
        { term: t('fact.language'), detail: t(`language.${drill.language}`) },
      ]}
    />
  )
}
