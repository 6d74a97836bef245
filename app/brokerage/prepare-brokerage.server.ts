import type { Draft } from '#app/bulletins/queries/find-draft.server.ts'
import { judgeDraft } from '#app/bulletins/queries/prepare-release.server.ts'
import { releaseFaults } from '#app/bulletins/release/release-checks.ts'
import { wordsIn } from '#app/bulletins/templates/questions.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { giveaways, pieces } from './giveaways.ts'
import { listOwnGroups } from './own-groups.server.ts'
import { readHouse } from './read-house.server.ts'

export type BrokeragePreparation = Awaited<ReturnType<typeof prepareBrokerage>>

/** Rules that stand in the way of a release from home only. */
const fromHome = ['marking_too_wide', 'in_brokerage']

/** What somebody looks at before the secretariat is asked: every text that goes, with the words that may tell whose it is. */
export async function prepareBrokerage(db: Db, speaker: Speaker, draft: Draft) {
  const { layers, problems } = await judgeDraft(db, speaker, draft)
  const house = await readHouse(db, speaker)
  const told = (text: string) => pieces(text, giveaways(text, house))
  const shown = layers.map(({ position, tlp, body, answers, notes }) => ({
    position,
    tlp,
    texts: [...Object.values(answers).map(wordsIn), body, ...notes].filter(Boolean).map(told),
  }))
  const title = told(draft.title)
  const groups = await listOwnGroups(db, speaker, draft.id)
  const ports = draft.ports.filter((port) => house.ports.includes(port))
  const marked = [title, ...shown.flatMap(({ texts }) => texts)].flat().filter(({ why }) => why !== null)
  return {
    draft,
    title,
    layers: shown,
    groups,
    ports,
    count: marked.length + groups.length + ports.length,
    faults: releaseFaults(problems, draft, new Date()).filter(({ fault }) => !fromHome.includes(fault)),
    mayAsk: may(speaker.roles, 'release') && !draft.brokered && draft.revises === null,
  }
}
