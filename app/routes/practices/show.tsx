import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { markBulletinRead } from '#app/alerts/notices/mark-read.server.ts'
import { readLife } from '#app/bulletins/life/read-life.server.ts'
import { readBulletin } from '#app/bulletins/queries/read-bulletin.server.ts'
import { BulletinLinks } from '#app/bulletins/show/bulletin-links.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { onlyAt } from '#app/http/own-page.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PracticePage } from '#app/practices/show/practice-page.tsx'
import { QuestionsSection } from '#app/responses/questions/questions-section.tsx'
import { readResponses } from '#app/responses/read-responses.server.ts'

await words(
  'answer_lists',
  'attachments',
  'bulletins',
  'indicators',
  'life',
  'paper',
  'practices',
  'responses',
  'taxonomies',
  'templates',
)

export async function loader(call: LoaderFunctionArgs) {
  return witnessing(call, async (db, speaker) => {
    const { bulletin: practice, ...read } = found(
      await readBulletin(db, speaker, referenceParam(call.params.reference)),
    )
    onlyAt('practices', practice)
    await markBulletinRead(db, speaker, practice.reference)
    const responses = await readResponses(db, speaker, practice.reference)
    return { practice, ...read, responses, life: await readLife(db, practice.reference), roles: speaker.roles }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.practice.title || 'practices:show.untitled')

export default function ShowPractice() {
  const { practice, layers, own, roles, life, responses } = useLoaderData<typeof loader>()
  const links = <BulletinLinks {...practice} own={own} layers={layers} />
  return (
    <PracticePage practice={practice} layers={layers} life={life} writer={{ own, roles }} aside={links}>
      {responses && (
        <div id="questions">
          <QuestionsSection reference={practice.reference} {...responses} />
        </div>
      )}
    </PracticePage>
  )
}
