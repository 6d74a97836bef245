import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deviceName } from '#app/access/device-name.ts'
import { reading, writing } from '#app/access/doors.server.ts'
import { listDevices, turnOn } from '#app/alerts/push/devices.server.ts'
import { DevicesPage } from '#app/alerts/push/devices-page.tsx'
import { deviceChoice, trials } from '#app/alerts/push/schema.ts'
import { vapid } from '#app/alerts/push/vapid.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('alerts', 'devices')

export async function loader(call: LoaderFunctionArgs) {
  const asked = new URL(call.request.url).searchParams.get('trial')
  const { person_id, devices } = await reading(call, async (db, speaker) => ({
    person_id: speaker.person_id,
    devices: await listDevices(db, speaker),
  }))
  return { person_id, devices, portalKey: vapid().publicKey, trial: trials.find((trial) => trial === asked) }
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, deviceChoice)
  if (!typed.ok) return typed.answer
  const { browser, system } = deviceName(call.request.headers.get('User-Agent') ?? '')
  const name = [browser, system].filter(Boolean).join(', ') || 'Browser'
  await writing(call, (db, speaker) => turnOn(db, speaker, typed.value, name))
  return redirect('/alerts/devices')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'devices:title')

export default function Devices() {
  return <DevicesPage {...useLoaderData<typeof loader>()} />
}
