import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { largestFile, mostAtOnce } from '../limits.ts'
import { type Incoming, receiveFiles, refuseCut } from './receive-files.server.ts'

const posting = (...files: Blob[]) => {
  const body = new FormData()
  for (const [place, file] of files.entries()) body.append('file', file, `${place}.txt`)
  return new Request('http://portal.example/', { method: 'POST', body })
}

/** What arrives of each, and whether it would be taken in. */
const weighed = async ({ bytes }: Incoming) => {
  const { length } = await buffer(bytes)
  try {
    refuseCut(bytes)
    return length
  } catch (error) {
    return `${error}`
  }
}

test('a file is read to 25 MiB and refused beyond', async () => {
  const bytes = new Uint8Array(largestFile + 1)
  const received = await receiveFiles(posting(new Blob([bytes.subarray(1)]), new Blob([bytes])), weighed)
  expect(received).toEqual({ done: [largestFile, expect.stringContaining('too_large')], left: false })
})

test('of more than four at once the others are left', async () => {
  const many = Array.from({ length: mostAtOnce + 2 }, () => new Blob(['seal']))
  expect(await receiveFiles(posting(...many), weighed)).toEqual({ done: [4, 4, 4, 4], left: true })
})

test('what is no form, or breaks off, is nothing', async () => {
  const broken = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nseal'
  for (const [type, body] of [
    ['text/plain', 'seal'],
    ['multipart/form-data', 'seal'],
    ['multipart/form-data; boundary=x', broken],
  ] as const) {
    const request = new Request('http://portal.example/', { method: 'POST', headers: { 'Content-Type': type }, body })
    expect(await receiveFiles(request, weighed)).toBeNull()
  }
})
