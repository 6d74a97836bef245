import { open, seal } from './keys.server.ts'

export type Variant = 'whole' | 'thumbnail'

export const chunkSize = 1024 * 1024

export function chunksOf(size: number) {
  return Math.ceil(size / chunkSize)
}

/** Which bytes these are is sealed with them: a chunk moved to another place, or another file, does not open. */
type Place = { content_id: string; variant: Variant; number: number }

export function sealChunk(key: Buffer, place: Place, plain: Uint8Array) {
  return seal(key, plain, about(place))
}

export function openChunk(key: Buffer, place: Place, sealed: Buffer) {
  return open(key, sealed, about(place))
}

function about({ content_id, variant, number }: Place) {
  return `chunk;${content_id};${variant};${number}`
}
