import { decodeCursor, type Page } from '#app/vocabulary/page.ts'

/** Which page of a list `?older=` or `?newer=` asks for; null, also for a mangled one, is the first page. */
export function pageParam(request: Request): Page {
  const { searchParams } = new URL(request.url)
  for (const direction of ['older', 'newer'] as const) {
    const cursor = decodeCursor(searchParams.get(direction) ?? '')
    if (cursor) return { direction, cursor }
  }
  return null
}
