/** CAP 1.2 3.2.2 severity as a number, so that "at least moderate" is a comparison. */
export const severity = { unknown: 0, minor: 1, moderate: 2, severe: 3, extreme: 4 } as const

export type SeverityName = keyof typeof severity

export type Severity = (typeof severity)[SeverityName]

export const severities = [0, 1, 2, 3, 4] as const

const names = ['unknown', 'minor', 'moderate', 'severe', 'extreme'] as const satisfies readonly SeverityName[]

export function severityName(level: Severity): SeverityName {
  return names[level]
}

export function isSeverity(value: unknown): value is Severity {
  return severities.some((level) => level === value)
}
