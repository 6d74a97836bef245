import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { visiting } from '#app/access/doors.server.ts'
import { readPublicBulletin } from '#app/bulletins/queries/read-bulletin.server.ts'
import { BulletinPage } from '#app/bulletins/show/bulletin-page.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { GradeMark } from '#app/practices/grade-mark.tsx'
import { findGrade } from '#app/practices/said/find-grade.server.ts'
import { PracticePage } from '#app/practices/show/practice-page.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'

await words('answer_lists', 'attachments', 'bulletins', 'indicators', 'library', 'life')
await words('practice_lists', 'practices', 'taxonomies', 'templates')

export async function loader({ params }: LoaderFunctionArgs) {
  const reference = referenceParam(params.reference)
  return visiting(async (db) => {
    const read = found(await readPublicBulletin(db, reference))
    return { ...read, grade: isPractice(read.bulletin.type) ? await findGrade(db, reference) : null }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.bulletin.title || 'bulletins:public.title')

export default function ShowPublicBulletin() {
  const { bulletin, layers, grade } = useLoaderData<typeof loader>()
  const { t } = useTranslation('bulletins')
  const all = <Link to="/public">{t('public.all')}</Link>
  if (!grade) return <BulletinPage bulletin={bulletin} layers={layers} aside={all} />
  return (
    <PracticePage
      practice={bulletin}
      layers={layers}
      above={
        <p>
          <GradeMark grade={grade} />
        </p>
      }
      aside={all}
    />
  )
}
