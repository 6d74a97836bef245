import { type Cursor, decodeCursor } from '#app/vocabulary/page.ts'

export type PageParam = { direction: 'older' | 'newer'; cursor: Cursor } | null

/** Which page of a list `?older=` or `?newer=` asks for; null, also for a mangled one, is the first page. */
export function pageParam(request: Request): PageParam {
  const { searchParams } = new URL(request.url)
  for (const direction of ['older', 'newer'] as const) {
    const cursor = decodeCursor(searchParams.get(direction) ?? '')
    if (cursor) return { direction, cursor }
  }
  return null
}
