import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { witnessing, writing } from '#app/access/doors.server.ts'
import { markSubjectRead } from '#app/alerts/notices/mark-read.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { ConversationPage } from '#app/responses/conversations/conversation-page.tsx'
import { findConversation, listMessages, sendMessage } from '#app/responses/conversations/conversations.server.ts'
import { message } from '#app/responses/schema.ts'

await words('responses')

export async function loader(call: LoaderFunctionArgs) {
  return witnessing(call, async (db, speaker) => {
    const conversation = found(await findConversation(db, speaker, idParam(call.params.conversationId)))
    await markSubjectRead(db, speaker, conversation.id)
    return { conversation, messages: await listMessages(db, speaker, conversation.id) }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, message)
  if (!typed.ok) return typed.answer
  const id = idParam(call.params.conversationId)
  await writing(call, async (db, speaker) => {
    found(await findConversation(db, speaker, id))
    return sendMessage(db, speaker, id, typed.value.body)
  })
  return redirect(`/conversations/${id}#write`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'responses:conversation.title')

export default function Conversation() {
  return <ConversationPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
