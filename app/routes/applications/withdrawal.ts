import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { bearing } from '#app/access/doors.server.ts'
import { withdrawApplication } from '#app/applications/apply.server.ts'
import { found } from '#app/http/found.ts'

export function loader() {
  return found(null)
}

export async function action({ params }: ActionFunctionArgs) {
  const secret = params.secret ?? ''
  found((await bearing((db) => withdrawApplication(db, secret))) || null)
  return redirect(`/application/${secret}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
