import '@remix-run/node'
import type { Identified } from './sessions.server.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Filled by the first door that is opened. */
    identity?: Promise<Identified | null>
  }
}
