import { useTranslation } from 'react-i18next'
import { Time } from '#app/ui/time.tsx'
import type { Message } from './conversations.server.ts'
import styles from './message-list.module.css'

/** In the order they came; the own side is told apart by its words, not by colour alone. */
export function MessageList({ messages, partner }: { messages: readonly Message[]; partner: string }) {
  const { t } = useTranslation('responses')
  const us = (writer: string | null) => (writer ? t('conversation.us', { name: writer }) : t('conversation.us_former'))
  return (
    <ol className={styles.list} aria-label={t('conversation.messages')}>
      {messages.map(({ id, own, writer, body, sent_at }) => (
        <li key={id} className={styles.message} data-own={own || undefined}>
          <p className={styles.facts}>
            <strong>{own ? us(writer) : partner}</strong> <Time at={sent_at} />
          </p>
          <p className={styles.words}>{body}</p>
        </li>
      ))}
    </ol>
  )
}
