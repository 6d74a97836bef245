import { referenceOf } from '#app/vocabulary/reference.ts'
import { found } from './found.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The id in an address; anything that is not an id is a page that does not exist. */
export function idParam(value: string | undefined) {
  return found(readId(value))
}

/** An id where there may be none. */
export function readId(value: string | null | undefined) {
  return value && uuid.test(value) ? value.toLowerCase() : null
}

/** The reference in an address, read as leniently as people type it. */
export function referenceParam(value: string | undefined) {
  return found(referenceOf(value ?? ''))
}

/** Finds the layer whose number stands in an address. */
export function layerParam(value: string | undefined) {
  return ({ position }: { position: number }) => String(position) === value
}
