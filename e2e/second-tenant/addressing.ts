import { randomUUID } from 'node:crypto'
import { fill } from '../routes.ts'
import { someContainer } from './containers.ts'

const others: Record<string, string> = { position: '1', type: 'container', language: 'nl' }

/** An address with the same thing for every parameter that can be somebody's. */
export function fillWith(path: string, thing: string) {
  return fill(path, (parameter) => others[parameter] ?? thing)
}

/** Something of the same form that nobody has. */
export function madeUpLike(thing: string) {
  if (thing.startsWith('BW-')) return 'BW-0000-0000'
  return /^[A-Z]{4}\d{7}$/.test(thing) ? someContainer() : randomUUID()
}
