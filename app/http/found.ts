/** Absent and forbidden look the same from outside: both are a 404. */
export function found<T>(thing: T | null | undefined): T {
  if (thing == null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  return thing
}
