import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type SiteProfile, siteProfile } from './schema.ts'

export type Site = SiteProfile & { id: string }

/** Enough for the largest member; each page of practices goes through all of them. */
const mostSites = 200

const columns = ['id', 'name', 'port', 'kind', 'size', 'cargo', 'equipment', 'law', 'gone_through', 'systems'] as const

/** The own ones, by name. */
export async function listSites(db: Db): Promise<Site[]> {
  const rows = await db.selectFrom('site').select(columns).orderBy('name').orderBy('id').limit(mostSites).execute()
  return rows.map(siteOf)
}

export async function findSite(db: Db, id: string): Promise<Site | undefined> {
  const row = await db.selectFrom('site').select(columns).where('id', '=', id).executeTakeFirst()
  return row && siteOf(row)
}

/** Null where the house has a site of that name already. */
export async function addSite(db: Db, speaker: Speaker, profile: SiteProfile): Promise<string | null> {
  mayKeep(speaker)
  if ((await listSites(db)).length >= mostSites) throw new Refusal('errors:refusal.sites_full')
  const { organisation_id } = speaker
  const added = await db
    .insertInto('site')
    .values({ organisation_id, ...profile })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await record(db, speaker, 'site.added', added.id)
  return added?.id ?? null
}

/** What became of it: absent is also what is somebody else's. */
export async function changeSite(db: Db, speaker: Speaker, id: string, profile: SiteProfile) {
  mayKeep(speaker)
  const twin = await db
    .selectFrom('site')
    .select('id')
    .where('name', '=', profile.name)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (twin) return 'named_already'
  const changed = await db.updateTable('site').set(profile).where('id', '=', id).returning('id').executeTakeFirst()
  if (changed) await record(db, speaker, 'site.changed', id)
  return changed ? 'changed' : 'absent'
}

/** With all that was recorded at it. Answers false for what is not there, as for what is somebody else's. */
export async function removeSite(db: Db, speaker: Speaker, id: string): Promise<boolean> {
  mayKeep(speaker)
  const gone = await db.deleteFrom('site').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'site.removed', id)
  return Boolean(gone)
}

function mayKeep({ roles }: Speaker) {
  if (!may(roles, 'keep_sites')) throw new Refusal('errors:refusal.not_your_sites')
}

/** Rows as the lists know them now. */
function siteOf({ id, ...row }: { id: string }): Site {
  return { id, ...siteProfile.parse(row) }
}
