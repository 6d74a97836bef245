import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { CollectionListPage } from '#app/practices/collections/collection-list-page.tsx'
import { listCollections } from '#app/practices/collections/list-collections.server.ts'
import { mayCollect } from '#app/practices/collections/schema.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'

await words('collections')

export async function loader(call: LoaderFunctionArgs) {
  const put = referenceOf(new URL(call.request.url).searchParams.get('put') ?? '')
  return reading(call, async (db, speaker) => ({
    put,
    collections: await listCollections(db, speaker),
    mayCollect: mayCollect(speaker.roles),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'collections:list.title')

export default function Collections() {
  return <CollectionListPage {...useLoaderData<typeof loader>()} />
}
