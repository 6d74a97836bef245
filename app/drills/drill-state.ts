export type DrillState = 'planned' | 'running' | 'ended' | 'debriefed'

type Standing = { starts_at: Date | string; ended_at: Date | string | null; debriefed_at: Date | string | null }

export function drillState({ starts_at, ended_at, debriefed_at }: Standing, now: Date): DrillState {
  if (debriefed_at) return 'debriefed'
  if (ended_at) return 'ended'
  return new Date(starts_at) > now ? 'planned' : 'running'
}
