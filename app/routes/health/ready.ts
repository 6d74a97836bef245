import { database } from '#app/access/database.server.ts'

/** The process can do its work: the database answers. While stopping, the server says 503 in its stead. */
export async function loader() {
  const ready = await database()
    .ready()
    .then(
      () => true,
      () => false,
    )
  const headers = { 'Content-Type': 'text/plain' }
  return ready ? new Response('ready\n', { headers }) : new Response('not ready\n', { status: 503, headers })
}
