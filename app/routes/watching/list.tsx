import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import { oneLine } from '#app/vocabulary/typed-text.ts'
import { readFollowing } from '#app/watching/following/following.server.ts'
import { countWatched, listWatched } from '#app/watching/list/list-watched.server.ts'
import { WatchListPage } from '#app/watching/list/watch-list-page.tsx'

await words('indicators', 'watching')

export async function loader(call: LoaderFunctionArgs) {
  const part = oneLine(new URL(call.request.url).searchParams.get('value') ?? '').slice(0, 100)
  const page = pageParam(call.request)
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'watch') || null)
    return {
      part,
      ...(await listWatched(db, part, page)),
      count: await countWatched(db),
      following: await readFollowing(db, speaker),
      organisation: (await findOwnDesk(db, speaker))?.name ?? '',
      mayKeep: may(speaker.roles, 'keep_watch'),
    }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'watching:list.title')

export default function WatchList() {
  return <WatchListPage {...useLoaderData<typeof loader>()} />
}
