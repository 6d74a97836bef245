import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { withinLimit } from '#app/access/uses.server.ts'
import { CheckAnswer } from '#app/indicators/gate/check-answer.tsx'
import { CheckBox } from '#app/indicators/gate/check-box.tsx'
import { checkAnything } from '#app/indicators/lookup/look-up.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { oneLine } from '#app/vocabulary/typed-text.ts'

await words('indicators', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const typed = new URL(call.request.url).searchParams.get('number') ?? ''
  const number = oneLine(typed).slice(0, 500)
  if (number && !(await withinLimit(call, 'lookup'))) return data({ number, known: null, desk: null, over: true }, 429)
  const answer = await reading(call, async (db, speaker) => ({
    known: number ? await checkAnything(db, number) : null,
    desk: await findOwnDesk(db, speaker),
  }))
  return data({ number, ...answer, over: false })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'indicators:check.title')

export default function Check() {
  const { number, known, desk, over } = useLoaderData<typeof loader>()
  const { t } = useTranslation('indicators')
  return (
    <>
      <PageHeader title={t('check.title')} />
      <Stack>
        <CheckBox number={number} />
        {over && <Notice tone="warn">{t('check.too_many')}</Notice>}
        {known && <CheckAnswer known={known} desk={desk} />}
      </Stack>
    </>
  )
}
