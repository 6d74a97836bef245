import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { listReviewers } from '../commands/ask-review.server.ts'
import { colleagueNeeded, releaseFaults } from '../rules.ts'
import { audienceOf } from './audience-of.server.ts'
import type { Draft } from './find-draft.server.ts'

export type Preparation = Awaited<ReturnType<typeof prepareRelease>>

/** Everything a releaser looks at: the text as readers get it, who they are, and what stands in the way. */
export async function prepareRelease(db: Db, speaker: Speaker, draft: Draft) {
  return {
    draft,
    layers: [{ position: 1, tlp: draft.tlp, html: renderMarkdown(draft.body) }],
    audience: await audienceOf(db, draft.id),
    faults: releaseFaults(draft, new Date()),
    colleague: colleagueNeeded(draft, speaker),
    reviewers: await listReviewers(db, speaker, draft),
    mine: draft.author_id === speaker.person_id,
    asked: draft.reviewer_id === speaker.person_id,
  }
}
