import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bearing, visiting } from '#app/access/doors.server.ts'
import { nameSponsors, readOwnApplication } from '#app/applications/apply.server.ts'
import { OwnApplicationPage } from '#app/applications/own-application-page.tsx'
import { sponsorNames } from '#app/applications/schema.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications')

export async function loader({ request, params }: LoaderFunctionArgs) {
  const secret = params.secret ?? ''
  const application = found(await visiting((db) => readOwnApplication(db, secret)))
  return { application, secret, saved: new URL(request.url).searchParams.has('saved') }
}

export async function action(call: ActionFunctionArgs) {
  const { secret } = await loader(call)
  const typed = await submission(call.request, sponsorNames)
  if (!typed.ok) return typed.answer
  const { sponsor_one, sponsor_two } = typed.value
  const named = await bearing((db) => nameSponsors(db, secret, [sponsor_one, sponsor_two]))
  return redirect(`/application/${secret}${named ? '?saved' : ''}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:own.page')

export default function OwnApplication() {
  return <OwnApplicationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
