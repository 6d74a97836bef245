import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#app/access/sign-in.server.ts'
import { found } from '#app/http/found.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  return redirect('/sign-in', { headers: await signOut(call) })
}

export { NoPage as default } from '#app/http/no-page.ts'
