import type { Question } from '../second-tenant/asking.ts'
import type { Kind } from '../second-tenant/things.ts'

/** What is asked for: a kind of thing with an id, or one that is known by what it is called. */
type Sort = Kind | 'reference' | 'practice' | 'drilled' | 'container' | 'word'

export type Probe = { name: string; sort: Sort; question: (thing: string) => Question }

export const get = (name: string, sort: Sort, address: (thing: string) => string): Probe => ({
  name,
  sort,
  question: (thing) => ({ path: address(thing) }),
})

export const post = (
  name: string,
  sort: Sort,
  address: (thing: string) => string,
  form: (thing: string) => Record<string, string> = () => ({}),
): Probe => ({ name, sort, question: (thing) => ({ path: address(thing), method: 'POST', form: form(thing) }) })
