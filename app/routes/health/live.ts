/** The process answers. */
export function loader() {
  return new Response('live\n', { headers: { 'Content-Type': 'text/plain' } })
}
