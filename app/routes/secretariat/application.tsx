import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { ApplicationPage } from '#app/applications/application-page.tsx'
import { doneWords } from '#app/applications/done-words.ts'
import { findApplication } from '#app/applications/list-applications.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.applicationId)
  const said = new URL(call.request.url).searchParams.get('done')
  const application = await reading(call, async (db) => found(await findApplication(db, id)))
  return { application, done: doneWords.find((word) => word === said) ?? null }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.application.name ?? 'applications:list.title')

export default function Application() {
  return <ApplicationPage {...useLoaderData<typeof loader>()} />
}
