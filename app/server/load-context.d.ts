import '@remix-run/node'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Allows the scripts of this one response. */
    nonce: string
    /** Names the request in the log, and in the answer. */
    reference: string
    /** Of the client, behind trusted proxies too. */
    address: string
    /** Puts the reason of a failure on the one line of this request in the log. */
    failed: (error: unknown) => void
    /** Resolves when the client has taken in what was sent before, or has left. */
    room: () => Promise<void>
    /** Aborted when the client has all of the answer, or has left. */
    left: AbortSignal
  }
}
