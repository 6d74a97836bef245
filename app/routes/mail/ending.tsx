import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { bearing } from '#app/access/doors.server.ts'
import { endByMail } from '#app/alerts/delivery/end-by-mail.server.ts'
import { SealedPage } from '#app/alerts/delivery/sealed-page.tsx'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('telling')

export function loader({ params }: LoaderFunctionArgs) {
  idParam(params.letterId)
  return null
}

export async function action({ params }: ActionFunctionArgs) {
  const id = idParam(params.letterId)
  await bearing((db) => endByMail(db, id, params.seal ?? ''))
  return { done: true }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'telling:ending.title')

export default function Ending() {
  return <SealedPage deed="ending" done={Boolean(useActionData<typeof action>()?.done)} />
}
