export const longest = {
  name: 120,
  website: 200,
  number: 60,
  contact_name: 100,
  contact_function: 100,
  reason: 2_000,
  sponsor: 120,
  decision: 2_000,
  sentence: 600,
} as const

export const shortestReason = 20
