import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { bearing } from '#app/access/doors.server.ts'
import { confirmMail } from '#app/alerts/delivery/end-by-mail.server.ts'
import { SealedPage } from '#app/alerts/delivery/sealed-page.tsx'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('telling')

export function loader({ params }: LoaderFunctionArgs) {
  idParam(params.personId)
  return null
}

export async function action({ params }: ActionFunctionArgs) {
  const id = idParam(params.personId)
  await bearing((db) => confirmMail(db, id, params.seal ?? ''))
  return { done: true }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'telling:arriving.title')

export default function Confirmation() {
  return <SealedPage deed="arriving" done={Boolean(useActionData<typeof action>()?.done)} />
}
