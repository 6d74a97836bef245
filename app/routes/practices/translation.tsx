import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { readTranslation } from '#app/practices/translations/read-translation.server.ts'
import { isTranslationLanguage } from '#app/practices/translations/translation-languages.ts'
import { TranslationPage } from '#app/practices/translations/translation-page.tsx'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  const language = found(isTranslationLanguage(call.params.language) ? call.params.language : null)
  return witnessing(call, async (db, speaker) => ({
    ...found(await readTranslation(db, speaker, referenceParam(call.params.reference), language)),
    language,
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:translations.title')

export default function PracticeTranslation() {
  return <TranslationPage {...useLoaderData<typeof loader>()} />
}
