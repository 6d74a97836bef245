import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { catalogue as en } from '#app/languages/en/catalogue.ts'
import { downloadHeaders } from '../delivery/deliver.server.ts'
import { UnfitFile } from '../inspection/kinds.ts'
import { fitted } from '../testing.ts'
import { fileName } from '../upload/file-name.ts'
import { attempts } from './attempts.ts'
import { names } from './names.ts'

const corpus = await attempts()

test('every attempt is refused with a sentence, or cleaned', async () => {
  const outcomes: string[] = []
  for (const { what, name, bytes, outcome } of corpus) {
    const came = await fitted(bytes, name).then(
      ({ media_type }) => media_type,
      (error) => (error instanceof UnfitFile ? error.fault : `${error}`),
    )
    if (came !== outcome) outcomes.push(`${what}: ${came} instead of ${outcome}`)
    if (!outcome.includes('/')) expect(en.attachments.refused).toHaveProperty(outcome)
  }
  console.info(`uploads: ${corpus.length} attempts, ${outcomes.length} successes`)
  expect(outcomes).toEqual([])
  expect(corpus.length).toBeGreaterThanOrEqual(80)
})

describe('of a picture nothing is kept but its pixels', () => {
  for (const { what, name, bytes } of corpus.filter(({ outcome }) => outcome.startsWith('image/')))
    test(what, async () => {
      const { path, thumbnail, width, height } = await fitted(bytes, name)
      const kept = await readFile(path)
      for (const drawn of [kept, thumbnail as Buffer]) {
        const { exif, xmp, iptc, comments, orientation = 1 } = await sharp(drawn).metadata()
        expect({ exif, xmp, iptc, comments, orientation }).toEqual({ orientation: 1 })
        expect(['<script', '<?php', 'EICAR', 'SpyCam', 'PK\x03\x04'].filter((trace) => drawn.includes(trace))).toEqual(
          [],
        )
      }
      expect([width, height]).toEqual(what === 'a photo on its side' ? [40, 60] : [60, 40])
    })
})

test('a name is a name, wherever it is read', () => {
  for (const given of [...names, ...names.map((name) => encodeURIComponent(Buffer.from(name).toString()))]) {
    const name = fileName(given, ['txt'])
    expect(name).toMatch(/^[^\p{C}<>:"/\\|?*;`$%\s.~-][^\p{C}<>:"/\\|?*;`$%]*[.]txt$/u)
    expect(name.length).toBeLessThanOrEqual(200)
    const { 'Content-Disposition': said } = downloadHeaders({ name, media_type: 'text/plain' }, 1)
    expect(said).toMatch(/^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.!~%-]+$/)
  }
  expect(fileName('IMG 2041 (seal).JPG', ['jpg', 'jpeg'])).toBe('IMG 2041 (seal).jpg')
  expect(fileName('foto.jpeg', ['jpg', 'jpeg'])).toBe('foto.jpeg')
  expect(fileName('Žaluzie č. 4.PDF', ['pdf'])).toBe('Žaluzie č. 4.pdf')
  expect(fileName('container.scan', ['png'])).toBe('container.png')
})
