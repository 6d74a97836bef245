import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from './en/catalogue.ts'
import { taxonomies as answers } from './en/spoken-answers.ts'
import { taxonomies as practices } from './en/spoken-practices.ts'

const domains = Object.keys(catalogue)
const everywhere = ['errors', 'frame']
const routes = ['app/root.tsx', ...globSync('app/routes/**/*.tsx')].sort()

/** A file with everything it imports from the app, as text; the browser never sees what is the server's. */
function closure(file: string, seen = new Map<string, string>()) {
  if (seen.has(file) || file.includes('.server.')) return seen
  const text = readFileSync(file, 'utf8')
  seen.set(file, text)
  for (const [, from = ''] of text.matchAll(/^import (?!type ).*?from '((?:#app|\.{1,2})\/[^']+\.tsx?)'/gms))
    closure(from.startsWith('#') ? from.slice(1) : path.join(path.dirname(file), from), seen)
  return seen
}

/** A list of spoken-answers.ts by its name, or whichever list a question has. */
const answerLists = new RegExp(`isAnswerList\\(|label\\('(${Object.keys(answers).join('|')})'`)

const practiceLists = new RegExp(`label\\('(${Object.keys(practices).join('|')})'`)

function said(text: string) {
  const hooks = [...text.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? ['frame'],
  )
  const codes = [...text.matchAll(/['`](\w+):[a-z_]+[.'`$]/g)].map(([, name = '']) => name)
  const lists = text.includes('useLabel()') ? ['taxonomies'] : []
  const known = [...hooks, ...codes, ...lists].filter((name) => domains.includes(name))
  const rare = [answerLists.test(text) && 'answer_lists', practiceLists.test(text) && 'practice_lists']
  return [...known, ...rare.filter((name) => name !== false)]
}

function needed(file: string) {
  const names = new Set(
    [...closure(file)].filter(([name]) => !name.startsWith('app/languages/')).flatMap(([, text]) => said(text)),
  )
  return [...names].filter((name) => file === 'app/root.tsx' || !everywhere.includes(name)).sort()
}

function loaded(file: string) {
  const calls = readFileSync(file, 'utf8').matchAll(/^await words\(([^)]*)\)$/gm)
  return [...calls].flatMap(([, names = '']) => names.match(/\w+/g) ?? []).sort()
}

test('each route loads the words it says', () => {
  const say = (of: (file: string) => string[]) => Object.fromEntries(routes.map((file) => [file, of(file).join(' ')]))
  expect(say(loaded)).toEqual(say(needed))
})
