import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findTranslatable } from '#app/practices/translations/translate.server.ts'
import { isTranslationLanguage } from '#app/practices/translations/translation-languages.ts'
import { TranslationsPage } from '#app/practices/translations/translations-page.tsx'

await words('board', 'bulletins')

/** A language that was chosen leads on to its first layer. */
export async function loader(call: LoaderFunctionArgs) {
  const language = new URL(call.request.url).searchParams.get('language')
  const reference = referenceParam(call.params.reference)
  const shown = await reading(call, async (db, speaker) => found(await findTranslatable(db, speaker, reference)))
  if (isTranslationLanguage(language) && language !== shown.practice.language)
    throw redirect(`/practices/${reference}/translations/${language}/layers/1`)
  return shown
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:translations.title')

export default function PracticeTranslations() {
  return <TranslationsPage {...useLoaderData<typeof loader>()} />
}
