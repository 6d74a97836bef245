import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { organisationChoice } from '#app/access/schema.ts'
import { identify, switchOrganisation } from '#app/access/sessions.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

/** No door: who lost one membership still switches to another. */
export async function action({ request }: ActionFunctionArgs) {
  const chosen = await submission(request, organisationChoice)
  const session = await identify(request)
  if (!session) return redirect('/sign-in')
  found(chosen.ok && (await switchOrganisation(session, chosen.value.organisation_id)) ? session : null)
  return redirect('/')
}

export { NoPage as default } from '#app/http/no-page.ts'
