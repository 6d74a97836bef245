import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findResponse } from '#app/responses/find-response.server.ts'
import { ImpactPage } from '#app/responses/impact/impact-page.tsx'
import { listOutcomes, readImpact } from '#app/responses/impact/read-impact.server.ts'
import { listThanks } from '#app/responses/thanks/thanks.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { tlpLabel } from '#app/vocabulary/tlp.ts'

await words('responses', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const { id, reference, title, tlp } = found(await findResponse(db, speaker, referenceParam(call.params.reference)))
    const impact = found(await readImpact(db, id))
    const outcomes = await listOutcomes(db, id)
    return { reference, title, tlp, impact, outcomes, thanks: await listThanks(db, id) }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'responses:impact.title')

export default function BulletinImpact() {
  const { title, tlp, ...became } = useLoaderData<typeof loader>()
  const { t } = useTranslation('responses')
  return (
    <>
      <PrintMarking>{tlpLabel(tlp)}</PrintMarking>
      <PageHeader
        marking={<TlpChip level={tlp} />}
        title={t('impact.title')}
        lead={<Link to={`/bulletins/${became.reference}`}>{title || became.reference}</Link>}
      />
      <ImpactPage {...became} />
    </>
  )
}
