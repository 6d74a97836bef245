import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { BulletinLinks } from '#app/bulletins/show/bulletin-links.tsx'
import { BulletinPage } from '#app/bulletins/show/bulletin-page.tsx'
import { openPage } from '#app/http/open-page.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { BreakingPractices } from '#app/practices/links/breaking-practices.tsx'
import { listBreaking } from '#app/practices/links/list-breaking.server.ts'
import { BulletinResponses } from '#app/responses/bulletin-responses.tsx'
import { OriginatorLinks } from '#app/responses/impact/originator-links.tsx'
import { OwnInterest } from '#app/watching/touching/own-interest.tsx'
import { readInterest } from '#app/watching/touching/read-interest.server.ts'

await words(
  'answer_lists',
  'attachments',
  'bulletins',
  'indicators',
  'library',
  'life',
  'paper',
  'practice_lists',
  'responses',
  'taxonomies',
  'templates',
  'watching',
)

export async function loader(call: LoaderFunctionArgs) {
  return witnessing(call, async (db, speaker) => {
    const opened = await openPage(db, speaker, 'bulletins', call.params.reference)
    const practices = await listBreaking(db, opened.bulletin.modi_operandi)
    return { ...opened, practices, interest: await readInterest(db, speaker, opened.bulletin.reference) }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.bulletin.title || 'bulletins:show.untitled')

export default function ShowBulletin() {
  const { own, responses, roles, interest, practices, ...shown } = useLoaderData<typeof loader>()
  const links = (
    <>
      <OriginatorLinks responses={responses} />
      <BulletinLinks {...shown.bulletin} own={own} layers={shown.layers} />
    </>
  )
  return (
    <BulletinPage {...shown} writer={{ own, roles }} aside={links} above={<OwnInterest interest={interest} />}>
      <BulletinResponses responses={responses} />
      <BreakingPractices practices={practices} modi_operandi={shown.bulletin.modi_operandi} />
    </BulletinPage>
  )
}
