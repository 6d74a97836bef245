import { expect, test } from 'vitest'
import { kinds } from '../inspection/kinds.ts'
import { downloadHeaders, pictureHeaders } from './deliver.server.ts'

const nowhere = "default-src 'none'; sandbox"

test('a document is taken away, whatever it is, and opened as a page it could do nothing', () => {
  for (const { media_type, extensions } of Object.values(kinds)) {
    const said = downloadHeaders({ name: `seal.${extensions[0]}`, media_type }, 7)
    expect(said).toMatchObject({ 'Content-Type': media_type, 'Content-Security-Policy': nowhere })
    expect(said['Content-Disposition']).toMatch(/^attachment;/)
    expect(media_type).not.toMatch(/html|xml$|svg|script/)
  }
})

test('what is shown is a picture that we drew, and nothing else', () => {
  expect(pictureHeaders).toMatchObject({ 'Content-Type': 'image/jpeg', 'Content-Security-Policy': nowhere })
})
