import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { witnessing, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { translation } from '#app/practices/translations/schema.ts'
import { openTranslation, translateLayer } from '#app/practices/translations/translate.server.ts'
import { TranslatingPage } from '#app/practices/translations/translating-page.tsx'
import { isTranslationLanguage } from '#app/practices/translations/translation-languages.ts'

await words('board', 'bulletins')

function asked({ reference, language, position }: LoaderFunctionArgs['params']) {
  const spoken = found(isTranslationLanguage(language) ? language : null)
  return [referenceParam(reference), spoken, position ?? ''] as const
}

export async function loader(call: LoaderFunctionArgs) {
  const wanted = asked(call.params)
  return witnessing(call, async (db, speaker) => ({
    ...found(await openTranslation(db, speaker, ...wanted)),
    language: wanted[1],
  }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, translation)
  if (!typed.ok) return typed.answer
  const [reference, language, position] = asked(call.params)
  await writing(call, async (db, speaker) => {
    const opened = found(await openTranslation(db, speaker, reference, language, position))
    return translateLayer(db, speaker, opened, language, typed.value)
  })
  return redirect(`/practices/${reference}/translations/${language}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:translations.title')

export default function TranslateLayer() {
  return <TranslatingPage opened={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
