import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import { chooseFollowing } from '#app/watching/following/following.server.ts'
import { chosenFollowing } from '#app/watching/schema.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const chosen = await submission(call.request, chosenFollowing)
  if (!chosen.ok) return chosen.answer
  await writing(call, (db, speaker) => {
    found(may(speaker.roles, 'watch') || null)
    return chooseFollowing(db, speaker, chosen.value.follows === 'yes')
  })
  return redirect('/watching')
}

export { NoPage as default } from '#app/http/no-page.ts'
