import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { markBulletinRead } from '#app/alerts/notices/mark-read.server.ts'
import { readLife } from '#app/bulletins/life/read-life.server.ts'
import { readBulletin } from '#app/bulletins/queries/read-bulletin.server.ts'
import { BulletinLinks } from '#app/bulletins/show/bulletin-links.tsx'
import { BulletinPage } from '#app/bulletins/show/bulletin-page.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { BulletinResponses } from '#app/responses/bulletin-responses.tsx'
import { OriginatorLinks } from '#app/responses/impact/originator-links.tsx'
import { readResponses } from '#app/responses/read-responses.server.ts'
import { OwnInterest } from '#app/watching/touching/own-interest.tsx'
import { readInterest } from '#app/watching/touching/read-interest.server.ts'

await words(
  'answer_lists',
  'attachments',
  'bulletins',
  'indicators',
  'life',
  'paper',
  'responses',
  'taxonomies',
  'templates',
  'watching',
)

export async function loader(call: LoaderFunctionArgs) {
  return witnessing(call, async (db, speaker) => {
    const read = found(await readBulletin(db, speaker, referenceParam(call.params.reference)))
    await markBulletinRead(db, speaker, read.bulletin.reference)
    const responses = await readResponses(db, speaker, read.bulletin.reference)
    const life = await readLife(db, read.bulletin.reference)
    const interest = await readInterest(db, speaker, read.bulletin.reference)
    return { ...read, responses, life, roles: speaker.roles, interest }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.bulletin.title || 'bulletins:show.untitled')

export default function ShowBulletin() {
  const { own, responses, roles, interest, ...shown } = useLoaderData<typeof loader>()
  const links = (
    <>
      <OriginatorLinks responses={responses} />
      <BulletinLinks own={own} state={shown.bulletin.state} layers={shown.layers} />
    </>
  )
  return (
    <BulletinPage {...shown} writer={{ own, roles }} aside={links} above={<OwnInterest interest={interest} />}>
      <BulletinResponses responses={responses} />
    </BulletinPage>
  )
}
