import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { findReleaseRules, setReleaseRules } from '#app/bulletins/caps/release-rules.server.ts'
import { ReleaseRulesForm } from '#app/bulletins/caps/release-rules-form.tsx'
import { releaseRules } from '#app/bulletins/caps/schema.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('release')

export async function loader(call: LoaderFunctionArgs) {
  const saved = new URL(call.request.url).searchParams.has('saved')
  return reading(call, async (db, speaker) => ({ saved, ...found(await findReleaseRules(db, speaker)) }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, releaseRules)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => {
    found(await findReleaseRules(db, speaker))
    return setReleaseRules(db, speaker, typed.value)
  })
  return redirect('/account/release-rules?saved')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'release:rules.title')

export default function ReleaseRulesPage() {
  const { name, rules, releases, saved } = useLoaderData<typeof loader>()
  const { t } = useTranslation('release')
  return (
    <>
      <PageHeader title={t('rules.title')} lead={name} />
      {saved && (
        <Notice tone="good" live>
          {t('rules.saved')}
        </Notice>
      )}
      <ReleaseRulesForm rules={rules} releases={releases} />
    </>
  )
}
