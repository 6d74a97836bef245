import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { listWatchedIn, type WatchedIn } from '../meeting/list-watched-in.server.ts'
import { listTouches, type Touch } from './list-touches.server.ts'

/** What a bulletin has to do with what the own organisation watches and expects. */
export type Interest = { watched: WatchedIn[]; touches: Touch[] }

export async function readInterest(db: Db, speaker: Speaker, reference: string): Promise<Interest> {
  if (!may(speaker.roles, 'watch')) return { watched: [], touches: [] }
  return { watched: await listWatchedIn(db, speaker, reference), touches: await listTouches(db, [reference]) }
}
