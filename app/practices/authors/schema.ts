import { z } from 'zod'

export const authorOrder = z.object({ organisation_id: z.uuid() })

export const authorshipAnswer = z.object({ answer: z.enum(['accepted', 'declined']) })
