import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { DeskHead } from '#app/desk/desk-head.tsx'
import { deskSettings } from '#app/desk/schema.ts'
import { changeSettings, findSettings, listColleagues } from '#app/desk/settings/desk-settings.server.ts'
import { SettingsForm } from '#app/desk/settings/settings-form.tsx'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { Notice } from '#app/ui/notice.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('desk')

export async function loader(call: LoaderFunctionArgs) {
  const saved = new URL(call.request.url).searchParams.has('saved')
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'keep_desk') || null)
    return { saved, settings: await findSettings(db, speaker), colleagues: await listColleagues(db, speaker) }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, deskSettings)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => {
    found(may(speaker.roles, 'keep_desk') || null)
    return changeSettings(db, speaker, typed.value)
  })
  return redirect('/desk/settings?saved')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'desk:settings.title')

export default function DeskSettings() {
  const { settings, colleagues, saved } = useLoaderData<typeof loader>()
  const { t } = useTranslation('desk')
  return (
    <>
      <DeskHead title={t('settings.title')} />
      {saved && (
        <Notice tone="good" live>
          {t('settings.saved')}
        </Notice>
      )}
      <SettingsForm settings={settings} colleagues={colleagues} answer={useActionData<typeof action>()} />
    </>
  )
}
