import type { Language } from '#app/languages/languages.ts'
import { renderOwnMarkdown } from '#app/vocabulary/markdown.server.ts'
import { type Chapter, chapters, isChapter } from './chapters.ts'

/** All texts, taken into the server's build: none is read at run time, none reaches the browser but the one shown. */
export const texts = import.meta.glob<string>('./{en,nl}/*.md', { query: '?raw', import: 'default', eager: true })

/** Every chapter with its title and what it is about. */
export function listChapters(language: Language) {
  return chapters.map((chapter) => {
    const { title, lead } = partsOf(language, chapter)
    return { chapter, title, lead }
  })
}

/** A chapter, its parts as HTML. */
export function findChapter(language: Language, name: string | undefined) {
  if (!isChapter(name)) return undefined
  const { title, lead, sections } = partsOf(language, name)
  return { chapter: name, title, lead, sections: sections.map(rendered) }
}

/** `# ` is the title, the paragraph under it says what the chapter is about, each `## ` begins a part. */
function partsOf(language: Language, chapter: Chapter) {
  const [head = '', ...sections] = (texts[`./${language}/${chapter}.md`] ?? '').split(/^## /m)
  const [title = '', lead = ''] = head.replace(/^# /, '').split('\n\n')
  return { title: title.trim(), lead: lead.replaceAll('\n', ' ').trim(), sections }
}

function rendered(section: string) {
  const end = section.indexOf('\n')
  return { title: section.slice(0, end).trim(), html: renderOwnMarkdown(section.slice(end)) }
}
