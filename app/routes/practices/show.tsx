import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { BulletinLinks } from '#app/bulletins/show/bulletin-links.tsx'
import { openPage } from '#app/http/open-page.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { readSurroundings } from '#app/practices/links/read-surroundings.server.ts'
import { ShowingBulletins } from '#app/practices/links/showing-bulletins.tsx'
import { PracticePage } from '#app/practices/show/practice-page.tsx'
import { PracticeSections, SectionsBeside } from '#app/practices/show/practice-sections.tsx'
import { readSections } from '#app/practices/show/read-sections.server.ts'
import { UnconfirmedNotice } from '#app/practices/show/unconfirmed-notice.tsx'
import { QuestionsSection } from '#app/responses/questions/questions-section.tsx'

await words('adoption', 'answer_lists', 'attachments', 'board', 'bulletins', 'coverage', 'indicators')
await words('library', 'life', 'paper', 'practice_lists', 'practices', 'responses', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  return witnessing(call, async (db, speaker) => {
    const { bulletin: practice, ...opened } = await openPage(db, speaker, 'practices', call.params.reference)
    const sections = await readSections(db, speaker, practice)
    return { practice, ...opened, sections, around: await readSurroundings(db, practice) }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.practice.title || 'practices:show.untitled')

export default function ShowPractice() {
  const { practice, layers, own, roles, life, responses, around, sections } = useLoaderData<typeof loader>()
  const writer = { own, roles }
  const links = (
    <>
      <SectionsBeside {...{ practice, sections, writer }} />
      <BulletinLinks {...practice} own={own} layers={layers} />
    </>
  )
  return (
    <PracticePage
      practice={practice}
      layers={layers}
      life={life}
      writer={writer}
      above={around.unconfirmed && <UnconfirmedNotice />}
      aside={links}
    >
      <PracticeSections {...{ practice, sections, writer }} />
      {responses && (
        <div id="questions">
          <QuestionsSection reference={practice.reference} {...responses} />
        </div>
      )}
      <ShowingBulletins bulletins={around.showing} />
    </PracticePage>
  )
}
