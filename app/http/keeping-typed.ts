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

type Change = { formMethod?: string; formAction?: string; actionResult?: unknown; defaultShouldRevalidate: boolean }

/**
 * `shouldRevalidate` for such a form: what was just saved is on the page already. A button that leads on (`?then=`) may
 * lead to another part of the same page, and that is asked for.
 */
export function unlessSaved({ formMethod, formAction = '', defaultShouldRevalidate }: Change) {
  return (formMethod === undefined || /[?&]then=/.test(formAction)) && defaultShouldRevalidate
}

/** `shouldRevalidate` for what stands around it: asking for that anew would be lost for the same reason. */
export function unlessLost({ actionResult, defaultShouldRevalidate }: Change) {
  const lost = typeof actionResult === 'object' && actionResult !== null && 'lost' in actionResult
  return !lost && defaultShouldRevalidate
}
