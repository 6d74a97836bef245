import type { Channel, Letter } from './letters.server.ts'

/**
 * What became of a letter: the events that went out with it (the rest its recipient may not see any more), or a failure.
 * `error` is a code, never what anybody wrote; `hopeless`: it can never work; `returned`: there is nobody at that address;
 * `fault`: we failed, not the other side; `after`: seconds for which the other side asked us to wait.
 */
export type Carried = { told: string[] } | Failure

export type Failure = { error: string; hopeless?: boolean; returned?: boolean; fault?: unknown; after?: number }

/** A way out of the portal. `atOnce` letters go this way at the same time. */
export type Carrier = { channel: Channel; atOnce: number; carry: (letter: Letter) => Promise<Carried> }
