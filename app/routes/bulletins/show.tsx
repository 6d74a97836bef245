import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { BulletinLinks } from '#app/bulletins/show/bulletin-links.tsx'
import { BulletinPage } from '#app/bulletins/show/bulletin-page.tsx'
import { DrillAnswers } from '#app/drills/show/drill-answers.tsx'
import { findAsked } from '#app/drills/show/find-part.server.ts'
import { openPage } from '#app/http/open-page.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { BreakingPractices } from '#app/practices/links/breaking-practices.tsx'
import { listBreaking } from '#app/practices/links/list-breaking.server.ts'
import { BulletinResponses } from '#app/responses/bulletin-responses.tsx'
import { OriginatorLinks } from '#app/responses/impact/originator-links.tsx'
import { may } from '#app/vocabulary/roles.ts'
import { OwnInterest } from '#app/watching/touching/own-interest.tsx'
import { readInterest } from '#app/watching/touching/read-interest.server.ts'

await words('answer_lists', 'attachments', 'bulletins', 'drills', 'indicators', 'library', 'life', 'paper')
await words('practice_lists', 'responses', 'taxonomies', 'templates', 'watching')

export async function loader(call: LoaderFunctionArgs) {
  return witnessing(call, async (db, speaker) => {
    const opened = await openPage(db, speaker, 'bulletins', call.params.reference)
    const { type, reference, modi_operandi } = opened.bulletin
    const practices = await listBreaking(db, modi_operandi)
    const asked = type === 'DRILL' ? await findAsked(db, speaker, reference) : null
    return { ...opened, asked, practices, interest: await readInterest(db, speaker, reference) }
  })
}

/** What belongs to a drill is not revised, renewed or recalled: it ends with it. */
const bystander = { own: false, roles: [] }

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.bulletin.title || 'bulletins:show.untitled')

export default function ShowBulletin() {
  const { own, responses, roles, interest, practices, asked, ...shown } = useLoaderData<typeof loader>()
  const writer = asked ? bystander : { own, roles }
  const links = (
    <>
      {!asked && <OriginatorLinks responses={responses} />}
      <BulletinLinks {...shown.bulletin} own={own} layers={shown.layers} />
    </>
  )
  return (
    <BulletinPage {...shown} writer={writer} aside={links} above={<OwnInterest interest={interest} />}>
      {asked ? (
        <DrillAnswers asked={asked} bulletin={shown.bulletin} mayAnswer={may(roles, 'converse')} />
      ) : (
        <BulletinResponses responses={responses} />
      )}
      <BreakingPractices practices={practices} modi_operandi={shown.bulletin.modi_operandi} />
    </BulletinPage>
  )
}
