/** Minutes after which a desk would have been passed over, as it is set at that desk. */
export type Steps = { deputy_after: number; administrators_after: number }
export type Reached = { step: 'deputy' | 'administrators'; at: Date }

type Waited = { sent_at: Date | string; answered_at: Date | string | null; until: Date }

/** As long as nobody has set anything, and of desks whose settings are their own business. */
export const usualSteps: Steps = { deputy_after: 15, administrators_after: 30 }

/** Whom an immediate bulletin would have gone to, had this been one. Nobody is called. */
export function wouldHaveEscalated({ sent_at, answered_at, until }: Waited, steps: Steps): Reached[] {
  const over = answered_at ? new Date(answered_at) : until
  const after = (minutes: number) => new Date(new Date(sent_at).getTime() + minutes * 60_000)
  const all: Reached[] = [
    { step: 'deputy', at: after(steps.deputy_after) },
    { step: 'administrators', at: after(steps.administrators_after) },
  ]
  return all.filter(({ at }) => at <= over)
}
