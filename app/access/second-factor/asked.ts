import { z } from 'zod'

/** With what somebody proves again who is there. */
export type Asked = 'password' | 'code'

/** What a form is extended by whose deed needs a fresh proof. */
export const proofTyped = { proof: z.string().max(128).default('') }
