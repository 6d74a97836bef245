/** Why a form never arrived. */
type Lost = { lost: 'connection' | 'session' }

/**
 * For the client action of a form that saves itself: a saving that does not reach the portal must not replace the page
 * with an error or with sign-in, for what was typed stands on it. Everything else passes.
 */
export async function keepingTyped<T>(saving: Promise<T>): Promise<T | Lost> {
  try {
    return await saving
  } catch (error) {
    const lost = lostBy(error)
    if (!lost) throw error
    return { lost }
  }
}

function lostBy(error: unknown): Lost['lost'] | null {
  if (error instanceof TypeError) return 'connection'
  return error instanceof Response && error.headers.get('Location')?.startsWith('/sign-in') ? 'session' : null
}

type Change = { formMethod?: string; actionResult?: unknown; defaultShouldRevalidate: boolean }

/** `shouldRevalidate` for such a form: what was just saved is on the page already. */
export function unlessSaved({ formMethod, defaultShouldRevalidate }: Change) {
  return formMethod === undefined && defaultShouldRevalidate
}

/** `shouldRevalidate` for what stands around it: asking for that anew would be lost for the same reason. */
export function unlessLost({ actionResult, defaultShouldRevalidate }: Change) {
  const lost = typeof actionResult === 'object' && actionResult !== null && 'lost' in actionResult
  return !lost && defaultShouldRevalidate
}
