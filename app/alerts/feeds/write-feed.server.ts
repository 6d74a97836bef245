import { Feed } from 'feed'
import { unnamedOriginator } from '#app/languages/originator.ts'
import { translator } from '#app/languages/translator.server.ts'
import type { Translator } from '#app/languages/translator.ts'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { escaped } from '#app/vocabulary/html.ts'
import { plainText } from '#app/vocabulary/markdown.server.ts'
import { tlpLabel } from '#app/vocabulary/tlp.ts'
import type { FeedItem, ReadFeed } from './read-feed.server.ts'

const excerptLength = 500

/**
 * Atom (RFC 4287), whose titles and texts are HTML, and JSON Feed 1.1, where only the text is. `portal` is its address;
 * the feed's own is secret and stands nowhere in it.
 */
export function writeFeed(read: ReadFeed, portal: string) {
  return {
    atom: () => feedOf(read, portal, escaped).atom1(),
    json: () => feedOf(read, portal, (text) => text).json1(),
  }
}

function feedOf({ language, organisation, items }: ReadFeed, portal: string, line: (text: string) => string) {
  const t = translator(language)
  const feed = new Feed({
    id: `${portal}/`,
    title: t('feeds:of', { organisation }),
    description: t('feeds:what'),
    link: `${portal}/bulletins`,
    language,
    updated: new Date(Math.max(0, ...items.map(({ changed_at }) => changed_at.getTime()))),
    generator: 'Breakwater',
  })
  for (const item of items) {
    const link = `${portal}/bulletins/${item.reference}`
    const exercise = item.exercise ? `${t('alerts:mail.exercise')} · ` : ''
    feed.addItem({
      ...{ id: link, link, date: item.changed_at, published: item.released_at },
      title: line(`[${tlpLabel(item.tlp)}] ${exercise}${titleOf(item, t)}`),
      author: [
        { name: item.originator_name === unnamedOriginator ? t('frame:alliance_member') : item.originator_name },
      ],
      description: line(`${weightOf(item, t)} · ${item.reference}`),
      content: escaped(plainText(item.body, excerptLength)) || t('feeds:no_text'),
      category: [{ name: tlpLabel(item.tlp) }],
    })
  }
  return feed
}

/** How bad it is, or that it is a practice. */
function weightOf({ type, severity }: FeedItem, t: Translator) {
  return isPractice(type) ? t('taxonomies:bulletin_type.PRACTICE') : t(`taxonomies:severity.${severity}`)
}

export function titleOf({ recalled, title, reference }: FeedItem, t: Translator) {
  return recalled ? t('feeds:recalled', { reference }) : title
}
