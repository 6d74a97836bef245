import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccountPage } from '#app/access/account-page.tsx'
import { identityOf, reading, writing } from '#app/access/doors.server.ts'
import { changeSettings, findProfile } from '#app/access/profile.server.ts'
import { settings } from '#app/access/schema.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('access')

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url)
  const done: 'saved' | 'password_changed' | null = searchParams.has('saved')
    ? 'saved'
    : searchParams.has('password')
      ? 'password_changed'
      : null
  const session = await identityOf(call)
  return reading(call, async (db, speaker) => ({
    secondFactor: Boolean(session?.second_factor_at),
    profile: await findProfile(db, speaker),
    duties: {
      rules: may(speaker.roles, 'administer'),
      log: may(speaker.roles, 'audit'),
      register: may(speaker.roles, 'inspect_reads'),
      desk: may(speaker.roles, 'see_desk'),
      brokerage: may(speaker.roles, 'broker'),
      vetting: may(speaker.roles, 'vet'),
    },
    done,
  }))
}

export async function action(call: ActionFunctionArgs) {
  const chosen = await submission(call.request, settings)
  if (!chosen.ok) return chosen.answer

  await writing(call, (db, speaker) => changeSettings(db, speaker, chosen.value))
  return redirect('/account?saved')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'access:account.title')

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
