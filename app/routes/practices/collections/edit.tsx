import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { CollectionForm } from '#app/practices/collections/collection-form.tsx'
import { findCollection } from '#app/practices/collections/list-collections.server.ts'
import { collectionForm, mayCollect } from '#app/practices/collections/schema.ts'
import { changeCollection } from '#app/practices/collections/write-collection.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('collections')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.collectionId)
  return reading(call, async (db, speaker) => {
    const collection = found(await findCollection(db, speaker, id))
    return found(collection.own && mayCollect(speaker.roles) ? collection : null)
  })
}

export async function action(call: ActionFunctionArgs) {
  const { id } = await loader(call)
  const typed = await submission(call.request, collectionForm)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => found((await changeCollection(db, speaker, id, typed.value)) || null))
  return redirect(`/practices/collections/${id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'collections:show.change')

export default function EditCollection() {
  const { t } = useTranslation('collections')
  const collection = useLoaderData<typeof loader>()
  const back = `/practices/collections/${collection.id}`
  return (
    <>
      <PageHeader title={t('show.change')} lead={t('form.lead')} />
      <CollectionForm collection={collection} answer={useActionData<typeof action>()} back={back} />
    </>
  )
}
