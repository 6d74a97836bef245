import { onNotice } from '#app/access/announcements.server.ts'
import { working } from '#app/access/working.server.ts'
import { countUnread, findNewest } from './notices.server.ts'

type Member = { organisation_id: string; person_id: string }

type Watch = {
  member: Member
  /** Asked before anything is told, and now and then: the watch ends with the session it was opened in. */
  stillSignedIn: () => Promise<boolean>
  tell: (unread: number) => void
  end: () => void
}

const mostPerPerson = 6
const asking = 30_000

const kept = globalThis as { breakwaterWatches?: Map<string, number> }
kept.breakwaterWatches ??= new Map()
const open = kept.breakwaterWatches

/** A few tabs and devices; more is no reader. */
export function mayWatch(person_id: string) {
  return (open.get(person_id) ?? 0) < mostPerPerson
}

/** Tells the number of unread notices now and whenever there is a new one. Answers how to stop. */
export function watchNotices({ member, stillSignedIn, tell, end }: Watch): () => void {
  const { organisation_id, person_id } = member
  let last: string | null
  open.set(person_id, (open.get(person_id) ?? 0) + 1)

  async function count({ always }: { always: boolean }) {
    const now = (await stillSignedIn())
      ? await working(member, async (db, speaker) => ({
          unread: await countUnread(db, speaker),
          newest: await findNewest(db, speaker),
        }))
      : null
    if (now === null) return end()
    // a call for the whole organisation must not tell somebody that a colleague heard of something
    if (always || now.newest !== last) tell(now.unread)
    last = now.newest
  }

  const ask = () => stillSignedIn().then((still) => still || end(), end)
  const unhear = [
    onNotice(person_id, () => count({ always: true }).catch(end)),
    onNotice(organisation_id, () => count({ always: false }).catch(end)),
  ]
  const clock = setInterval(ask, asking)
  count({ always: true }).catch(end)
  return () => {
    for (const each of unhear) each()
    clearInterval(clock)
    const left = (open.get(person_id) ?? 1) - 1
    if (left > 0) open.set(person_id, left)
    else open.delete(person_id)
  }
}
