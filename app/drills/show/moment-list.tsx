import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Time } from '#app/ui/time.tsx'
import type { DrillState } from '../drill-state.ts'
import styles from './moment-list.module.css'
import { type ShownReaction, useReactionWords } from './reaction-words.tsx'

export type ShownMoment = {
  place: number
  reference: string | null
  title: string
  sent_at: Date | string
  within: number
  reactions: readonly ShownReaction[]
}

/** Each message that was sent, and under it what every house did about it and when. */
export function MomentList({ moments, state }: { moments: readonly ShownMoment[]; state: DrillState }) {
  const { t } = useTranslation('drills')
  const say = useReactionWords(state)
  return (
    <ol className={styles.moments}>
      {moments.map(({ place, reference, title, sent_at, within, reactions }) => (
        <li key={place} className={styles.moment}>
          <h3 className={styles.title}>{reference ? <Link to={`/bulletins/${reference}`}>{title}</Link> : title}</h3>
          <p className={styles.when}>
            {t('show.sent')} <Time at={sent_at} />. {t('show.within', { minutes: within })}
          </p>
          <Lines label={title}>
            {reactions.map((reaction) => (
              <Line key={reaction.player.id} name={say.name(reaction)} about={say.opened(reaction)}>
                <Stack gap="tight">
                  {say.answered(reaction)}
                  {say.escalated(reaction)}
                </Stack>
              </Line>
            ))}
          </Lines>
        </li>
      ))}
    </ol>
  )
}
