import type { ActionFunctionArgs } from '@remix-run/node'
import { found } from '#app/http/found.ts'
import { incomingFiles } from '#app/http/incoming-files.server.ts'

export function loader() {
  return found(null)
}

/** The same as a press on the button, for the script that shows how far a file has come. */
export async function action(call: ActionFunctionArgs) {
  return Response.json({ taken: await incomingFiles(call) })
}
