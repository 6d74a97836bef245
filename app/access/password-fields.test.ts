import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const pages = (await readdir('app', { recursive: true })).flatMap((name) =>
  name.endsWith('.tsx') ? [`app/${name}`] : [],
)
const sources = await Promise.all(pages.map(async (page) => [page, await readFile(page, 'utf8')] as const))

/** Each element, with all that stands in its tag. */
const fields = sources.flatMap(([page, source]) =>
  (source.match(/<(?:TextInput|input|NewPasswordField)\b[^>]*>/g) ?? []).map((tag) => [page, tag] as const),
)

test('a password is hidden while it is typed, and its field known to whatever keeps passwords', () => {
  const asked = fields.filter(([, tag]) => /name="\w*password"/.test(tag))
  expect(asked.length).toBeGreaterThanOrEqual(3)
  for (const [page, tag] of asked) {
    expect(tag, page).toContain('type="password"')
    expect(tag, page).toMatch(/autoComplete="(current|new)-password"/)
  }
})

test('no field keeps anybody from pasting', () => {
  expect(sources.length).toBeGreaterThan(300)
  for (const [page, source] of sources) expect(source, page).not.toMatch(/onPaste|onDrop|onBeforeInput/)
})
