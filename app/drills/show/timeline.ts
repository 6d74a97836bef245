import { type Reached, type Steps, usualSteps, wouldHaveEscalated } from '../running/escalation.ts'
import type { Answered, Course, Message, Opening, Player } from './find-drill.server.ts'

/** What one organisation did about one message. `minutes` from the sending to the first answer. */
export type Reaction = {
  player: Player
  opened_at: Date | null
  answers: Answered[]
  minutes: number | null
  late: boolean
  escalated: Reached[]
}

export type Moment = Message & { sent_at: Date; bulletin_id: string; reactions: Reaction[] }

/** What was sent, each with what every organisation that plays did about it until `until`. */
export function timeline({ messages, players, openings, answers, steps }: Course, until: Date): Moment[] {
  return messages.flatMap((message) => {
    const { bulletin_id, sent_at } = message
    if (!bulletin_id || !sent_at) return []
    const here = { openings: openings.filter(isOf(bulletin_id)), answers: answers.filter(isOf(bulletin_id)) }
    const reactions = players.map((player) => reaction(message, sent_at, player, here, { until, steps }))
    return [{ ...message, bulletin_id, sent_at, reactions }]
  })
}

function isOf(id: string) {
  return ({ bulletin_id }: { bulletin_id: string }) => bulletin_id === id
}

type Here = { openings: Opening[]; answers: Answered[] }

/** How another desk escalates is its own business: of it the usual steps are said. */
function reaction(
  { within }: Message,
  sent_at: Date,
  player: Player,
  here: Here,
  { until, steps }: { until: Date; steps: Steps },
): Reaction {
  const answers = here.answers.filter(({ organisation_id }) => organisation_id === player.id)
  const answered_at = answers[0]?.answered_at ?? null
  const waited = (answered_at ?? until).getTime() - sent_at.getTime()
  return {
    player,
    answers,
    opened_at: here.openings.find(({ organisation_id }) => organisation_id === player.id)?.opened_at ?? null,
    minutes: answered_at && Math.max(0, Math.round(waited / 60_000)),
    late: waited > within * 60_000,
    escalated: wouldHaveEscalated({ sent_at, answered_at, until }, player.own ? steps : usualSteps),
  }
}
