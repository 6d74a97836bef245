import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deviceName } from '#app/access/device-name.ts'
import { reading } from '#app/access/doors.server.ts'
import { SessionList } from '#app/access/session-list.tsx'
import { identify, listSessions } from '#app/access/sessions.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('access')

export async function loader(call: LoaderFunctionArgs) {
  const { person_id } = await reading(call, async (_, speaker) => speaker)
  const [open, own] = await Promise.all([listSessions(person_id), identify(call.request)])
  const sessions = open.map(({ agent, ...session }) => ({
    ...session,
    ...deviceName(agent),
    own: session.id === own?.session_id,
  }))
  return { sessions }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'access:sessions.title')

export default function Sessions() {
  return <SessionList {...useLoaderData<typeof loader>()} />
}
