import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { drillState } from '../drill-state.ts'
import { ownLanguage } from '../own-language.server.ts'
import { templateWords } from '../templates/words.ts'
import { findDrill, readCourse } from './find-drill.server.ts'
import { findPart, type Part } from './find-part.server.ts'
import { timeline } from './timeline.ts'

/** A drill as its page shows it: all of an own one, the own part of another's; undefined where there is neither. */
export async function showDrill(db: Db, speaker: Speaker, id: string) {
  const own = await showOwn(db, speaker, id)
  if (own) return { own, part: null }
  const part = await findPart(db, speaker, id)
  return part && { own: null, part: partOf(part) }
}

/** What good looks like is said in the language of whoever reads: it is not for those who play. */
export async function showOwn(db: Db, speaker: Speaker, id: string) {
  const drill = await findDrill(db, id)
  if (!drill) return undefined
  const now = new Date()
  const course = await readCourse(db, speaker, id)
  const { good, questions, situation } = templateWords(drill.template, await ownLanguage(db, speaker))
  return {
    drill,
    state: drillState(drill, now),
    moments: timeline(course, drill.ended_at ?? now),
    coming: course.messages
      .filter(({ sent_at }) => !sent_at)
      .map(({ place, title, due_at }) => ({
        place,
        title,
        due_at,
        overdue: due_at.getTime() < now.getTime() - 60_000,
      })),
    players: course.players,
    good,
    questions,
    situation,
    mayRun: may(speaker.roles, 'release'),
    mayDebrief: may(speaker.roles, 'draft'),
  }
}

/** The same view of it, with the own house alone. */
function partOf({ own_id, originator_name, over, messages, openings, answers, steps }: Part) {
  const player = { id: own_id, name: null, own: true }
  const seen = messages.map((message, index) => ({
    ...message,
    place: index + 1,
    body: '',
    due_at: message.sent_at,
  }))
  const moments = timeline({ messages: seen, players: [player], openings, answers, steps }, over ?? new Date())
  return { originator_name, open: over === null, moments }
}
