import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { ReadersPage } from '#app/bulletins/audience/readers-page.tsx'
import { listReaders } from '#app/bulletins/queries/list-readers.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'

await words('answer_lists', 'attachments', 'bulletins', 'indicators', 'release', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  const as = new URL(call.request.url).searchParams.get('as')
  return reading(call, async (db, speaker) =>
    found(await listReaders(db, speaker, referenceParam(call.params.reference), as)),
  )
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'bulletins:readers.title')

export default function BulletinReaders() {
  const readers = useLoaderData<typeof loader>()
  const { t } = useTranslation('bulletins')
  const { reference, title } = readers.bulletin
  const strictest = readers.layers.at(-1)?.tlp ?? readers.bulletin.tlp
  return (
    <>
      <PrintMarking level={strictest} exercise={readers.bulletin.exercise} />
      <PageHeader
        marking={<TlpChip level={readers.bulletin.tlp} />}
        title={t('readers.title')}
        lead={<Link to={`/bulletins/${reference}`}>{title || reference}</Link>}
      />
      <ReadersPage readers={readers} />
    </>
  )
}
