type Held = { site: string; kind: string; starts_at: Date | string }

/** What a site has held last, and until when it holds the next. Null: it never held one. */
export type Due = { site: string; last: Date; drill_by: Date; exercise_by: Date; last_exercise: Date | null }

/**
 * For each site that rehearses: a drill at least every three months (ISPS Code B/18.5), and an exercise each calendar
 * year with no more than 18 months between two (B/18.6). An exercise counts as a drill too. The soonest first.
 */
export function nextDue(held: readonly Held[], now: Date): Due[] {
  const past = held.filter(({ starts_at }) => new Date(starts_at) <= now)
  const sites = [...new Set(past.map(({ site }) => site))]
  return sites.map((site) => dueAt(site, past, now)).sort((one, other) => soonest(one) - soonest(other))
}

function dueAt(site: string, past: readonly Held[], now: Date): Due {
  const here = past.filter((each) => each.site === site)
  const last = new Date(latest(here) ?? now)
  const exercised = latest(here.filter(({ kind }) => kind === 'exercise'))
  const last_exercise = exercised === null ? null : new Date(exercised)
  return { site, last, last_exercise, drill_by: monthsAfter(last, 3), exercise_by: exerciseBy(last_exercise, now) }
}

function latest(held: readonly Held[]) {
  return held.length > 0 ? Math.max(...held.map(({ starts_at }) => new Date(starts_at).getTime())) : null
}

function exerciseBy(last: Date | null, now: Date) {
  const year = now.getUTCFullYear()
  const done = last?.getUTCFullYear() === year
  const endOfYear = new Date(Date.UTC(done ? year + 1 : year, 11, 31))
  if (!last) return endOfYear
  const latest = monthsAfter(last, 18)
  return latest < endOfYear ? latest : endOfYear
}

/** The same day so many months later, or the last day of that month. */
function monthsAfter(day: Date, months: number) {
  const moved = new Date(day)
  moved.setUTCDate(1)
  moved.setUTCMonth(day.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(day.getUTCDate(), lastDay))
  return moved
}

function soonest({ drill_by, exercise_by }: Due) {
  return Math.min(drill_by.getTime(), exercise_by.getTime())
}
