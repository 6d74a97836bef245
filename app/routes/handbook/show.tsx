import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { languageFor } from '#app/access/doors.server.ts'
import { ChapterPage } from '#app/handbook/chapter-page.tsx'
import { findChapter, listChapters } from '#app/handbook/handbook.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'

export async function loader(call: LoaderFunctionArgs) {
  const language = await languageFor(call)
  const chapter = found(findChapter(language, call.params.chapter))
  return { chapter, chapters: listChapters(language).map(({ lead: _, ...entry }) => entry) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.chapter.title ?? 'frame:handbook.title')

export default function HandbookChapter() {
  return <ChapterPage {...useLoaderData<typeof loader>()} />
}
