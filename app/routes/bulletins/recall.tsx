import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { findRecallable, recallBulletin } from '#app/bulletins/recall/recall-bulletin.server.ts'
import { recallOrder } from '#app/bulletins/recall/recall-order.ts'
import { RecallPage } from '#app/bulletins/recall/recall-page.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('bulletins', 'life')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await findRecallable(db, speaker, referenceParam(call.params.reference))),
  )
}

export async function action(call: ActionFunctionArgs) {
  const order = await submission(call.request, recallOrder)
  await writing(call, async (db, speaker) => {
    const bulletin = found(await findRecallable(db, speaker, referenceParam(call.params.reference)))
    if (order.ok) await recallBulletin(db, speaker, bulletin, order.value)
  })
  return order.ok ? redirect(`/bulletins/${call.params.reference}`) : order.answer
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'life:recall.title')

export default function BulletinRecall() {
  return <RecallPage bulletin={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
