import { z } from 'zod'
import { severities } from '#app/vocabulary/severity.ts'

/** What an administrator chooses for a webhook. An empty list of sectors wants any. */
export const webhookChoice = z.object({
  name: z.string().trim().min(1).max(80),
  url: z.string().trim().min(1).max(500),
  acts_for: z.uuid(),
  sectors: z.array(z.string().max(40)).max(60).default([]),
  least_severity: z.coerce.number().pipe(z.literal(severities)),
})

export type WebhookChoice = z.infer<typeof webhookChoice>

/** What the page of a webhook says after a deed. */
export const doneWords = ['saved', 'paused_now', 'resumed', 'tested_good', 'tested_bad'] as const
