import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { stepInAs } from '#app/access/demo.server.ts'
import { demoChoice } from '#app/access/schema.ts'
import { begun } from '#app/http/begun.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const chosen = await submission(call.request, demoChoice)
  if (!chosen.ok) return redirect('/sign-in')
  const answer = found(await stepInAs(call, chosen.value.person))
  if ('refused' in answer) return redirect('/sign-in?gone')
  return begun(answer, chosen.value.to)
}

export { NoPage as default } from '#app/http/no-page.ts'
