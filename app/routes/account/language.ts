import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { environment } from '#app/access/environment.server.ts'
import { backTo } from '#app/http/back-to.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { languageCookie } from '#app/languages/language-of.ts'
import { languages } from '#app/languages/languages.ts'

const choice = z.object({ language: z.enum(languages), to: z.string().max(2_000).default('/') })

export function loader() {
  return found(null)
}

/** Remembers the language on this device, for a year. Who is signed in has it as a setting of the account. */
export async function action({ request }: ActionFunctionArgs) {
  const chosen = await submission(request, choice)
  if (!chosen.ok) return redirect('/')
  const cookie = languageCookie(chosen.value.language, environment.PORTAL_URL)
  return redirect(backTo(chosen.value.to), { headers: { 'Set-Cookie': cookie } })
}

export { NoPage as default } from '#app/http/no-page.ts'
