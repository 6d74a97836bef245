import { z } from 'zod'

/** What a browser answers when it is subscribed, as it stands in a form: base64url without the padding. */
export const deviceChoice = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  p256dh: z.string().regex(/^B[\w-]{86}$/),
  auth: z.string().regex(/^[\w-]{22}$/),
})

export type DeviceChoice = z.infer<typeof deviceChoice>

/** How a press on "Try it" ended. */
export const trials = ['accepted', 'gone', 'failed', 'often'] as const

export type Trial = (typeof trials)[number]
