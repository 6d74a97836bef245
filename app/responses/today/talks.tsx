import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { ConversationRows } from '../conversations/conversation-rows.tsx'
import type { Conversation } from '../conversations/conversations.server.ts'
import type { Unanswered } from '../questions/list-questions.server.ts'

type Props = { conversations: readonly Conversation[]; unanswered: readonly Unanswered[] }

/** As many as fit; the page of conversations has them all. */
const shown = 3

/** Who waits for a word of ours: conversations with something new first, questions without an answer. */
export function Talks({ conversations, unanswered }: Props) {
  const { t } = useTranslation('responses')
  const first = [...conversations].sort((one, other) => Number(other.unread) - Number(one.unread)).slice(0, shown)
  return (
    <>
      {first.length > 0 && (
        <Section
          title={t('today.conversations')}
          aside={<Link to="/conversations">{t('today.all_conversations')}</Link>}
        >
          <ConversationRows label={t('today.conversations')} conversations={first} />
        </Section>
      )}
      {unanswered.length > 0 && (
        <Section title={t('today.unanswered')}>
          <RowList label={t('today.unanswered')}>
            {unanswered.map(({ reference, title, tlp, exercise, questions, asked_at }) => (
              <Row
                key={reference}
                to={`/bulletins/${reference}/questions`}
                marking={<TlpChip level={tlp} />}
                title={title}
                state={
                  <>
                    {exercise && <ExerciseTag />}
                    <StatusTag tone="warn">{t('today.questions', { count: questions })}</StatusTag>
                  </>
                }
                when={<Time at={asked_at} />}
              />
            ))}
          </RowList>
        </Section>
      )}
    </>
  )
}
