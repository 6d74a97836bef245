import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { ownLanguage } from '#app/drills/own-language.server.ts'
import { listPartners, listSiteNames } from '#app/drills/planning/list-partners.server.ts'
import { listScripts } from '#app/drills/planning/list-scripts.ts'
import { NewDrillPage } from '#app/drills/planning/new-drill-page.tsx'
import { startDrill } from '#app/drills/planning/start-drill.server.ts'
import { drillOrder } from '#app/drills/schema.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('drills', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'release') || null)
    return {
      scripts: listScripts(await ownLanguage(db, speaker)),
      partners: await listPartners(db, speaker),
      sites: await listSiteNames(db, speaker),
    }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, drillOrder)
  if (!typed.ok) return typed.answer
  const id = await writing(call, async (db, speaker) => {
    found(may(speaker.roles, 'release') || null)
    return startDrill(db, speaker, typed.value)
  })
  return redirect(`/drills/${id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'drills:new.title')

export default function NewDrill() {
  return <NewDrillPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
