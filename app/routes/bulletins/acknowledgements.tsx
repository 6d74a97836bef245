import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { LifeHead } from '#app/bulletins/life/life-head.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findResponse } from '#app/responses/find-response.server.ts'
import { AnsweringPage } from '#app/responses/impact/answering-page.tsx'
import { listAnswering, listOutcomes, readImpact } from '#app/responses/impact/read-impact.server.ts'

await words('bulletins', 'responses', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const bulletin = found(await findResponse(db, speaker, referenceParam(call.params.reference)))
    const impact = found(await readImpact(db, bulletin.id))
    const answering = await listAnswering(db, bulletin.id)
    return { bulletin, impact, answering, outcomes: await listOutcomes(db, bulletin.id) }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'responses:answering.title')

export default function BulletinAcknowledgements() {
  const { bulletin, ...answers } = useLoaderData<typeof loader>()
  const { t } = useTranslation('responses')
  return (
    <>
      <LifeHead bulletin={bulletin} title={t('answering.title')} />
      <AnsweringPage due={bulletin} {...answers} />
    </>
  )
}
