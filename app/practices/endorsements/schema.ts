import { z } from 'zod'
import { oneLine } from '#app/vocabulary/typed-text.ts'

export const longestSentence = 300

export const endorsement = z.object({
  sentence: z.string().overwrite(oneLine).trim().min(10).max(longestSentence),
})
