import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#app/access/sign-in.server.ts'
import { found } from '#app/http/found.ts'

export function loader() {
  return found(null)
}

/** What this browser kept of words that were not saved goes too. */
export async function action(call: ActionFunctionArgs) {
  const headers = await signOut(call)
  headers.set('Clear-Site-Data', '"storage"')
  return redirect('/sign-in', { headers })
}

export { NoPage as default } from '#app/http/no-page.ts'
