import { z } from 'zod'

export const feedChoice = z.object({ name: z.string().trim().min(1).max(60) })

/** The kinds of file that one secret address has: for feed readers, for programs, for calendars. */
export const feedKinds = ['atom', 'json', 'ics'] as const

export type FeedKind = (typeof feedKinds)[number]
