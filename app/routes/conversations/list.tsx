import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { ConversationRows } from '#app/responses/conversations/conversation-rows.tsx'
import { listConversations } from '#app/responses/conversations/conversations.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('responses')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({ conversations: await listConversations(db, speaker) }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'responses:conversation.title')

export default function Conversations() {
  const { conversations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('responses')
  return (
    <>
      <PageHeader title={t('conversation.title')} lead={t('conversation.lead')} />
      {conversations.length > 0 ? (
        <ConversationRows label={t('conversation.title')} conversations={conversations} />
      ) : (
        <EmptyState title={t('conversation.none')}>{t('conversation.none_sentence')}</EmptyState>
      )}
    </>
  )
}
