import { expect, test } from 'vitest'
import { catalogue as en } from '#app/languages/en/catalogue.ts'
import { languages } from '#app/languages/languages.ts'
import { catalogue as nl } from '#app/languages/nl/catalogue.ts'
import routes from '#app/routes.ts'
import { tlpOf } from '#app/vocabulary/tlp.ts'
import { chapters } from './chapters.ts'
import { findChapter, listChapters, texts } from './handbook.server.ts'

const shown = languages.flatMap((language) => chapters.map((name) => ({ language, name })))

test('every language has every chapter, and no other', () => {
  const files = shown.map(({ language, name }) => `./${language}/${name}.md`)
  expect(Object.keys(texts).sort()).toEqual(files.sort())
})

test('a chapter has the same parts in every language, and words in each', () => {
  for (const name of chapters) {
    const told = languages.map((language) => findChapter(language, name))
    for (const chapter of told) {
      expect([chapter?.title, chapter?.lead], name).not.toContain('')
      for (const { title, html } of chapter?.sections ?? [])
        expect([title, html], name).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/^<(p|ol|ul)>/)])
    }
    expect(new Set(told.map((chapter) => chapter?.sections.length)).size, name).toBe(1)
  }
  expect(languages.map((language) => listChapters(language).length)).toEqual([chapters.length, chapters.length])
})

test('what is no chapter is not found', () => {
  expect(findChapter('en', '../en/first-day')).toBeUndefined()
  expect(findChapter('en', undefined)).toBeUndefined()
})

test.each(shown)('the links of $language/$name lead to pages', ({ language, name }) => {
  const paths = pagesOf(routes)
  for (const [, href = ''] of htmlOf(language, name).matchAll(/<a href="([^"]*)"/g)) {
    const [, chapter] = href.match(/^\/handbook\/(.*)/) ?? []
    expect(paths.some((path) => path.test(href)) && (!chapter || findChapter(language, chapter)), href).toBeTruthy()
  }
})

test.each(shown)('what $language/$name prints in bold, the portal says', ({ language, name }) => {
  const said = new Set(wordsOf(language === 'en' ? en : nl))
  const bold = [...htmlOf(language, name).matchAll(/<strong>(.*?)<\/strong>/g)].map(([, word = '']) => word)
  const unsaid = bold.filter((word) => tlpOf(word) === null && !said.has(word) && !said.has(word.replace(/[.?]$/, '')))
  expect(unsaid).toEqual([])
})

function htmlOf(language: (typeof languages)[number], name: string) {
  return (
    findChapter(language, name)
      ?.sections.map(({ html }) => html)
      .join() ?? ''
  )
}

type Route = { path?: string | undefined; file: string; children?: readonly Route[] | undefined }

function pagesOf(table: readonly Route[]): RegExp[] {
  return table
    .filter(({ path, file }) => path !== '*' && file.endsWith('.tsx'))
    .flatMap(({ path = '', children }) =>
      children ? pagesOf(children) : [new RegExp(`^/${path.replace(/:\w+/g, '[^/]+')}$`)],
    )
}

function wordsOf(branch: object): unknown[] {
  return Object.values(branch).flatMap((value) => (typeof value === 'object' ? wordsOf(value) : [value]))
}
