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
import { onlyAt } from '#app/http/own-page.ts'
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
    const { reference } = read.bulletin
    onlyAt('bulletins', read.bulletin)
    await markBulletinRead(db, speaker, reference)
    const [responses, life] = [await readResponses(db, speaker, reference), await readLife(db, reference)]
    return { ...read, responses, life, roles: speaker.roles, interest: await readInterest(db, speaker, reference) }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.bulletin.title || 'bulletins:show.untitled')

export default function ShowBulletin() {
  const { own, responses, roles, interest, ...shown } = useLoaderData<typeof loader>()
  const links = (
    <>
      <OriginatorLinks responses={responses} />
      <BulletinLinks {...shown.bulletin} own={own} layers={shown.layers} />
    </>
  )
  return (
    <BulletinPage {...shown} writer={{ own, roles }} aside={links} above={<OwnInterest interest={interest} />}>
      <BulletinResponses responses={responses} />
    </BulletinPage>
  )
}
