import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { findMutable, muteBulletin } from '#app/alerts/reasons/mute.server.ts'
import { MutePage } from '#app/alerts/reasons/mute-page.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('telling')

export async function loader(call: LoaderFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  return reading(call, async (db) => ({ bulletin: found(await findMutable(db, reference)) }))
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  found((await writing(call, (db, speaker) => muteBulletin(db, speaker, reference))) || null)
  return redirect(`/bulletins/${reference}/mute`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'telling:mute.title')

export default function Mute() {
  return <MutePage {...useLoaderData<typeof loader>()} />
}
