import type { BulletinType } from '#app/vocabulary/bulletin-type.ts'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import type { Member } from '#db/testing/world.ts'
import { writtenAudience } from './audience/audience-change.ts'
import { beginDraft } from './commands/begin-draft.server.ts'
import { chooseAudience } from './commands/choose-audience.server.ts'
import { releaseBulletin } from './commands/release-bulletin.server.ts'
import { saveDraft } from './commands/write-draft.server.ts'
import { savingFor } from './merging/draft-form.ts'
import type { DraftText } from './merging/draft-text.ts'
import { type Draft, findDraft } from './queries/find-draft.server.ts'
import { prepareRelease } from './queries/prepare-release.server.ts'
import type { ReleaseOrder } from './release/release-order.ts'
import type { AudienceChoice } from './schema.ts'
import type { Answers } from './templates/questions.ts'

type Written = Omit<DraftText, 'layers'> & { body: string; answers: Answers }

const plain: Written = {
  title: 'Cloned seals',
  body: 'Seen twice since Monday.',
  answers: {},
  type: 'ALERT',
  severity: 2,
  urgency: 'expected',
  certainty: 'likely',
  sectors: [],
  ports: [],
  modi_operandi: [],
  last_day: null,
  exercise: false,
  language: 'en',
}

type Given = Partial<Written> & Partial<Pick<AudienceChoice, 'tlp' | 'included' | 'excluded'>>

/** A draft as the two steps of the composer leave it. Answers its reference. */
export function drafted(
  database: Database,
  author: Member,
  { tlp = 1, included = [2], excluded = [], ...given }: Given,
) {
  return database.write(author, async (db, speaker) => {
    const who = speaker as Speaker
    const type = (given.type ?? plain.type) as BulletinType
    const reference = await beginDraft(db, who, { title: '', body: '', type })
    const begun = await drafts(db, who, reference)
    const { body, answers, ...header } = { ...plain, ...given }
    const layers = [{ position: 1, body, answers, red_flags: [] }]
    await saveDraft(db, who, begun, savingFor({ ...header, layers }, begun.version))
    const saved = await drafts(db, who, reference)
    await chooseAudience(db, who, saved, { tlp, included, excluded, version: saved.version })
    return reference
  })
}

/** Released by somebody who has looked at all of it. */
export function release(database: Database, releaser: Member, reference: string, given: Partial<ReleaseOrder> = {}) {
  return database.write(releaser, async (db, speaker) => {
    const draft = await drafts(db, speaker as Speaker, reference)
    return releaseBulletin(db, speaker as Speaker, draft, {
      ...(await looked(db, speaker as Speaker, draft)),
      ...given,
    })
  })
}

/** What somebody orders who has looked at all of a draft. */
export async function looked(db: Db, speaker: Speaker, draft: Draft): Promise<ReleaseOrder> {
  const { looked: layers, audience, sealed } = await prepareRelease(db, speaker, draft)
  const { version, parts_version } = draft
  return {
    version,
    parts_version,
    looked: layers,
    seen: writtenAudience(audience),
    sealed,
    answer_within: 0,
    escalates: false,
    change_note: draft.revises ? 'Seen again.' : '',
  }
}

export async function released(database: Database, author: Member, given: Given) {
  const reference = await drafted(database, author, given)
  await release(database, author, reference)
  return reference
}

async function drafts(...call: Parameters<typeof findDraft>) {
  const draft = await findDraft(...call)
  if (!draft) throw new Error('there is no such draft')
  return draft
}
