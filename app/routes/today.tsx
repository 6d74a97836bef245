import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { NewNotices } from '#app/alerts/notices/new-notices.tsx'
import { listNotices } from '#app/alerts/notices/notices.server.ts'
import { listTelling } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { RemovalsToday } from '#app/bulletins/recall/removal-list.tsx'
import { listRemovals } from '#app/bulletins/recall/removals.server.ts'
import { listOwnWork } from '#app/bulletins/today/list-own-work.server.ts'
import { OwnWork } from '#app/bulletins/today/own-work.tsx'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { readToday } from '#app/responses/today/read-today.server.ts'
import { TodaysAnswers, TodaysEcho } from '#app/responses/today/todays-answers.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('alerts', 'answer_lists', 'bulletins', 'life', 'responses', 'taxonomies', 'today')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const { notices } = await listNotices(db, speaker, null)
    return {
      mayDraft: may(speaker.roles, 'draft'),
      work: await listOwnWork(db, speaker),
      answers: await readToday(db, speaker),
      removals: await listRemovals(db, { open: true }),
      unread: notices.filter(({ read_at }) => read_at === null),
      subscriptions: await listTelling(db, speaker),
    }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'today:title')

export default function Today() {
  const { mayDraft, work, answers, removals, unread, subscriptions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('today')
  const write = mayDraft && (
    <LinkButton to="/bulletins/new" kind="primary">
      {t('write')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('title')} action={write} />
      <Stack gap="wide">
        <RemovalsToday removals={removals} />
        <OwnWork work={work} kinds={['to_release']} />
        <TodaysAnswers answers={answers} />
        <NewNotices notices={unread} subscriptions={subscriptions} />
        <OwnWork work={work} kinds={['expiring', 'asked', 'draft']} />
        <TodaysEcho answers={answers} />
      </Stack>
    </>
  )
}
