import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { CollectionForm } from '#app/practices/collections/collection-form.tsx'
import { collectionForm, mayCollect } from '#app/practices/collections/schema.ts'
import { beginCollection } from '#app/practices/collections/write-collection.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { referenceOf } from '#app/vocabulary/reference.ts'

await words('collections')

const nothing = { title: '', purpose: '', readers: 'house' } as const

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (_db, { roles }) => found(mayCollect(roles) || null))
}

export async function action(call: ActionFunctionArgs) {
  await loader(call)
  const typed = await submission(call.request, collectionForm)
  if (!typed.ok) return typed.answer
  const id = await writing(call, (db, speaker) => beginCollection(db, speaker, typed.value))
  const put = referenceOf(new URL(call.request.url).searchParams.get('put') ?? '')
  return redirect(`/practices/collections/${id}${put ? `?put=${put}` : ''}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'collections:list.begin')

export default function NewCollection() {
  const { t } = useTranslation('collections')
  return (
    <>
      <PageHeader title={t('list.begin')} lead={t('form.lead')} />
      <CollectionForm collection={nothing} answer={useActionData<typeof action>()} back="/practices/collections" />
    </>
  )
}
