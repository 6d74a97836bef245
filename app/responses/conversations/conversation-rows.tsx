import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Conversation } from './conversations.server.ts'

export function ConversationRows({ label, conversations }: { label: string; conversations: readonly Conversation[] }) {
  const { t } = useTranslation('responses')
  const names = useOriginatorNames()
  return (
    <RowList label={label}>
      {conversations.map(({ id, tlp, title, reference, partner, exercise, last_at, unread }) => (
        <Row
          key={id}
          to={`/conversations/${id}`}
          marking={<TlpChip level={tlp} />}
          title={title || t('conversation.untitled', { reference })}
          state={
            <>
              {exercise && <ExerciseTag />}
              {unread && <StatusTag tone="info">{t('conversation.unread')}</StatusTag>}
            </>
          }
          from={t('conversation.with', { partner: names(partner ?? t('conversation.unlisted')).within })}
          when={<Time at={last_at} />}
          unread={unread}
        />
      ))}
    </RowList>
  )
}
