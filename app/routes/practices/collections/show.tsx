import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { CollectionPage } from '#app/practices/collections/collection-page.tsx'
import { findCollection } from '#app/practices/collections/list-collections.server.ts'
import { itemForm, mayCollect } from '#app/practices/collections/schema.ts'
import { putIntoCollection } from '#app/practices/collections/write-items.server.ts'

await words('collections', 'library', 'practice_lists', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.collectionId)
  return reading(call, async (db, speaker) => {
    const collection = found(await findCollection(db, speaker, id))
    return { collection, mayWrite: collection.own && mayCollect(speaker.roles) }
  })
}

export async function action(call: ActionFunctionArgs) {
  const { collection, mayWrite } = await loader(call)
  found(mayWrite || null)
  const typed = await submission(call.request, itemForm)
  if (!typed.ok) return typed.answer
  const became = await writing(call, (db, speaker) => putIntoCollection(db, speaker, collection.id, typed.value))
  if (became === 'put') return redirect(`/practices/collections/${collection.id}`)
  return typed.refuse({ fieldErrors: { reference: [`collections:item.${became}`] } })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.collection.title ?? 'collections:list.title')

export default function ShowCollection() {
  // a form of its own after each that was put: the fields begin empty
  const data = useLoaderData<typeof loader>()
  return <CollectionPage key={data.collection.items.length} {...data} answer={useActionData<typeof action>()} />
}
