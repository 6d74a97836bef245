import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { listMailPauses } from '#app/alerts/preferences/mail-pause.server.ts'
import { changePreferences, findPreferences, listCadences } from '#app/alerts/preferences/preferences.server.ts'
import { PreferencesPage } from '#app/alerts/preferences/preferences-page.tsx'
import { preferences } from '#app/alerts/preferences/schema.ts'
import { listSubscriptions } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('alerts', 'answer_lists', 'taxonomies', 'telling')

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url)
  return reading(call, async (db, speaker) => ({
    saved: searchParams.has('saved'),
    asked: searchParams.has('asked'),
    preferences: await findPreferences(db, speaker),
    subscriptions: (await listSubscriptions(db, speaker)).filter(({ kind }) => kind === 'person'),
    chosen: await listCadences(db, speaker),
    pauses: (await listMailPauses(db, speaker)).filter(({ own }) => own),
  }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, preferences)
  if (!typed.ok) return typed.answer
  await writing(call, (db, speaker) => changePreferences(db, speaker, typed.value))
  return redirect('/alerts/preferences?saved')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'telling:preferences.title')

export default function AlertPreferences() {
  const answer = useActionData<typeof action>()
  return <PreferencesPage {...useLoaderData<typeof loader>()} errors={answer?.error} />
}
