import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { NewNotices } from '#app/alerts/notices/new-notices.tsx'
import { listUnread } from '#app/alerts/notices/notices.server.ts'
import { listTelling } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { RemovalsToday } from '#app/bulletins/recall/removal-list.tsx'
import { listRemovals } from '#app/bulletins/recall/removals.server.ts'
import { listOwnWork } from '#app/bulletins/today/list-own-work.server.ts'
import { OwnWork } from '#app/bulletins/today/own-work.tsx'
import { TodayHeader } from '#app/bulletins/today/today-header.tsx'
import { GapsInShort } from '#app/desk/rota/gaps.tsx'
import { listGaps } from '#app/desk/rota/list-gaps.server.ts'
import { listRunning } from '#app/drills/today/list-running.server.ts'
import { RunningDrills } from '#app/drills/today/running-drills.tsx'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { readToday } from '#app/responses/today/read-today.server.ts'
import { TodaysAnswers, TodaysEcho } from '#app/responses/today/todays-answers.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { may } from '#app/vocabulary/roles.ts'
import { rankNews } from '#app/watching/touching/rank-news.server.ts'
import { RelevantToday, useRelevanceOf } from '#app/watching/touching/relevance.tsx'

await words('alerts', 'answer_lists', 'bulletins', 'desk', 'life', 'responses', 'taxonomies', 'today', 'watching')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({
    mayDraft: may(speaker.roles, 'draft'),
    work: await listOwnWork(db, speaker),
    answers: await readToday(db, speaker),
    drills: await listRunning(db, speaker),
    removals: await listRemovals(db, { open: true }),
    news: await rankNews(db, speaker, await listUnread(db, speaker)),
    gaps: may(speaker.roles, 'administer') ? await listGaps(db, speaker) : [],
    subscriptions: await listTelling(db, speaker),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'today:title')

export default function Today() {
  const { mayDraft, work, answers, drills, removals, news, gaps, subscriptions } = useLoaderData<typeof loader>()
  return (
    <>
      <TodayHeader mayDraft={mayDraft} />
      <Stack gap="wide">
        <RemovalsToday removals={removals} />
        <OwnWork work={work} kinds={['to_release']} />
        <TodaysAnswers answers={answers} />
        <RunningDrills drills={drills} />
        <NewNotices notices={news.first} subscriptions={subscriptions} beside={useRelevanceOf(news.relevant)} />
        <RelevantToday relevant={news.beside} />
        <OwnWork work={work} kinds={['expiring', 'asked', 'draft']} />
        <GapsInShort gaps={gaps} />
        <TodaysEcho answers={answers} />
      </Stack>
    </>
  )
}
