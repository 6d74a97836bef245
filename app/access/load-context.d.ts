import '@remix-run/node'
import type { Identity } from '#db/database.server.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Filled by the first door that is opened. */
    identity?: Promise<Identity>
  }
}
