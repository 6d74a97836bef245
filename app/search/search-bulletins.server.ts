import { type RawBuilder, sql } from 'kysely'
import { type ListedBulletin, listed } from '#app/bulletins/queries/listed.ts'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import { readQuestion } from '#app/vocabulary/question.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import { marksOf, type Search } from './search-filters.ts'

/** A layer the reader may see, its text twice: as written, and folded with chr(1) and chr(2) around what was asked for. */
export type Said = { position: number; tlp: Tlp; text: string; marked: string }
export type Hit = ListedBulletin & { marked_title: string; layers: Said[] }

/**
 * The newest bulletins that say what is asked in a layer the speaker reads. Which these are, the database answers in one
 * function; headers and texts are read through the policies like any other.
 */
export async function searchBulletins(db: Db, search: Search, page: Page) {
  const cursor = page?.direction === 'older' ? page.cursor : null
  const { rows } = await sql<Hit & { position: string }>`
    with asked as materialized (select ${asked(search, await organisationsNamed(db, search))} as question),
    hit as materialized (
      select hit.* from asked cross join lateral portal.search(
        question, ${pageSize + 1}, ${cursor?.at ?? null}::timestamptz, ${cursor?.id ?? null}::uuid, ${search.filters.state ?? null}) as hit)
    select ${listed}, portal.highlighted(language, title, question) as marked_title, (
        select jsonb_agg(jsonb_build_object('position', layer.position, 'tlp', layer.tlp, 'text', said.text,
          'marked', portal.highlighted(bulletin.language, said.text, question)) order by layer.position)
        from bulletin_layer as layer cross join lateral (select normalize(portal.said_in(layer.body, layer.answers), nfc) as text) as said
        where layer.bulletin_id = bulletin.id) as layers
    from hit join bulletin on bulletin.id = hit.bulletin_id cross join asked
    order by hit.released_at desc, hit.bulletin_id desc`.execute(db)
  const { shown, older } = paged(rows, cursor && page, ({ id }) => id)
  return { hits: shown.map(({ position: _, ...hit }): Hit => hit), older }
}

/** Null when nothing is left to look for: stop words alone, or numbers, which are looked up and not searched for. */
export function asked(search: Search, organisations: string[]): RawBuilder<string | null> {
  const words = JSON.stringify(readQuestion(search.text))
  return sql`portal.asked(${words}::jsonb, ${JSON.stringify(marksOf(search, organisations))}::jsonb)`
}

const mostNamed = 50

/** The organisations whose name has these letters, among those the speaker knows. */
export async function organisationsNamed(db: Db, { filters: { organisation } }: Search): Promise<string[]> {
  if (!organisation) return []
  const rows = await db
    .selectFrom('organisation')
    .select('id')
    .where(sql<boolean>`strpos(lower(name), lower(${organisation})) > 0`)
    .limit(mostNamed)
    .execute()
  return rows.map(({ id }) => id)
}
