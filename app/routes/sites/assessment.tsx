import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageParam } from '#app/http/page-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { assess } from '#app/practices/assessment/assess.server.ts'
import { AssessmentPage } from '#app/practices/assessment/assessment-page.tsx'
import { choiceOf } from '#app/practices/assessment/choice.ts'
import { listAssessed } from '#app/practices/assessment/list-assessed.server.ts'
import { listCategories } from '#app/practices/assessment/list-categories.server.ts'
import { marksForm, marksIn, referencesIn } from '#app/practices/assessment/schema.ts'
import { findSite } from '#app/practices/sites/sites.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'coverage', 'practice_lists', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.siteId)
  const choice = choiceOf(new URL(call.request.url).searchParams)
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'adopt') || null)
    const site = found(await findSite(db, id))
    const listed = await listAssessed(db, site, choice, pageParam(call.request))
    const organisation = (await findOwnDesk(db, speaker))?.name ?? ''
    return { site, choice, organisation, ...listed, categories: await listCategories(db, site) }
  })
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.siteId)
  await reading(call, async (db, { roles }) => found((may(roles, 'adopt') && (await findSite(db, id))) || null))
  const posted = await call.request
    .clone()
    .formData()
    .catch(() => null)
  const references = referencesIn(posted?.get('practices'))
  const form = await submission(call.request, marksForm(references))
  if (!form.ok) return form.answer
  const kept = await writing(call, (db, speaker) => assess(db, speaker, id, marksIn(form.value, references)))
  return data({ kept }, kept.gone.length > 0 ? 409 : 200)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, `coverage:assess.title?${new URLSearchParams({ site: data?.site.name ?? '' })}`)

export default function Assessment() {
  return <AssessmentPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
