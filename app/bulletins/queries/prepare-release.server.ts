import { sql } from 'kysely'
import { listAttachments } from '#app/attachments/show/attachments.server.ts'
import { listIndicators } from '#app/indicators/list-indicators.server.ts'
import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { listReviewers } from '../commands/ask-review.server.ts'
import { lookedAt } from '../release/looked-at.server.ts'
import { personalWarnings } from '../release/personal-warnings.ts'
import { colleagueNeeded, type Problem, releaseAdvice, releaseFaults } from '../release/release-checks.ts'
import { audienceOf, audienceSeal } from './audience-of.server.ts'
import type { Draft } from './find-draft.server.ts'

export type Preparation = Awaited<ReturnType<typeof prepareRelease>>

/** Everything a releaser looks at: each layer as its readers get it, who they are, and what stands in the way. */
export async function prepareRelease(db: Db, speaker: Speaker, draft: Draft) {
  const { problems, layers } = await judgeDraft(db, speaker, draft)
  return {
    draft,
    layers: layers.map(({ body, notes: _, ...layer }) => ({ ...layer, html: renderMarkdown(body) })),
    looked: lookedAt(layers),
    audience: await audienceOf(db, draft.id),
    sealed: await audienceSeal(db, draft.id),
    faults: releaseFaults(problems, draft, new Date()),
    advice: releaseAdvice(draft, layers.flatMap(({ indicators }) => indicators).filter(isWarned).length),
    warnings: personalWarnings(draft.title, layers),
    colleague: colleagueNeeded(problems, speaker.roles),
    reviewers: await listReviewers(db, draft),
    mine: draft.author_id === speaker.person_id,
    asked: draft.reviewer_id === speaker.person_id,
  }
}

/** What the database says against a release, and the layers with all that is in them. */
export async function judgeDraft(db: Db, { organisation_id }: Speaker, { id, layers }: Draft) {
  const { rows: problems } = await sql<Problem>`select position, rule from release_problems(${id})`.execute(db)
  const all = await listIndicators(db, id)
  const files = await listAttachments(db, id, organisation_id)
  return {
    problems,
    layers: layers.map((layer) => {
      const indicators = all.filter(({ position }) => position === layer.position)
      const here = files.filter(({ position }) => position === layer.position)
      return { ...layer, indicators, files: here, notes: indicators.map(({ note }) => note) }
    }),
  }
}

function isWarned({ outcome }: { outcome: string }) {
  return outcome === 'warn'
}
