import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading } from '#app/access/doors.server.ts'
import { endSessions } from '#app/access/sessions.server.ts'
import { signOut } from '#app/access/sign-in.server.ts'
import { found } from '#app/http/found.ts'

export function loader() {
  return found(null)
}

/** Everywhere, here too. */
export async function action(call: ActionFunctionArgs) {
  const { person_id } = await reading(call, async (_, speaker) => speaker)
  await endSessions(person_id, {})
  return redirect('/sign-in', { headers: await signOut(call) })
}

export { NoPage as default } from '#app/http/no-page.ts'
