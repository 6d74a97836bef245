import { z } from 'zod'

const code = z.string().max(40)
const password = z.string().max(128)
const to = z.string().max(2_000).default('/')

export const beginning = z.object({ password })

export const confirmation = z.object({ code, pending: z.string().max(2_000).default('') })

export const bothFactors = z.object({ password, code })

export const signInCode = z.object({ code, to })

export const proofGiven = z.object({ proof: z.string().max(128), to })
