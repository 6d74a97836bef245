import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { DrillState } from '../drill-state.ts'

type Moment = Date | string

export type ShownReaction = {
  player: { id: string; name: string | null; own: boolean }
  opened_at: Moment | null
  answers: readonly { role: string; answer: string; note: string; answered_at: Moment }[]
  minutes: number | null
  late: boolean
  escalated: readonly { step: 'deputy' | 'administrators'; at: Moment }[]
}

/** What a house did about a message, in words and times: the roles that answered, and nobody's name. */
export function useReactionWords(state: DrillState) {
  const { t } = useTranslation('drills')
  return {
    name: ({ player: { name, own } }: ShownReaction) => name ?? t(own ? 'player.own' : 'player.unlisted'),
    opened: ({ opened_at }: ShownReaction) =>
      opened_at ? (
        <>
          {t('reaction.opened')} <Time at={opened_at} />
        </>
      ) : (
        t('reaction.unopened')
      ),
    answered: (reaction: ShownReaction) => <Answers reaction={reaction} open={state === 'running'} />,
    escalated: ({ escalated }: ShownReaction) =>
      escalated.map(({ step, at }) => (
        <p key={step}>
          <StatusTag tone="warn">{t(`reaction.${step}`)}</StatusTag> <Time at={at} />
        </p>
      )),
  }
}

function Answers({ reaction, open }: { reaction: ShownReaction; open: boolean }) {
  const { t } = useTranslation('drills')
  const label = useLabel()
  const { answers, minutes, late } = reaction
  if (answers.length === 0)
    return (
      <p>
        <StatusTag tone={late ? 'bad' : 'plain'}>{t(open ? 'reaction.waiting' : 'reaction.silent')}</StatusTag>
      </p>
    )
  return answers.map(({ role, answer, note, answered_at }, place) => (
    <p key={`${role} ${answered_at}`}>
      <strong>{label('acknowledgement', answer)}</strong>, {label('role', role)}, <Time at={answered_at} />{' '}
      {place === 0 && minutes !== null && (
        <StatusTag tone={late ? 'bad' : 'good'}>{t('reaction.minutes', { count: minutes })}</StatusTag>
      )}
      {note && (
        <>
          <br />
          {note}
        </>
      )}
    </p>
  ))
}
