export type RequestState = 'asked' | 'taken' | 'released' | 'declined' | 'lapsed' | 'withdrawn'

type Standing = { state: RequestState }

export function isOpen({ state }: Standing) {
  return state === 'asked' || state === 'taken'
}

/** What was given back is nobody's business any more. */
export function hasOrigin({ state }: Standing) {
  return isOpen({ state }) || state === 'released'
}
