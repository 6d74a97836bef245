import { createContext, useContext } from 'react'

/** What belongs to one response; empty in the browser, which hides nonces and hears references in headers. */
const ResponseMarks = createContext<{ nonce?: string; reference?: string }>({})

export const ResponseMarksProvider = ResponseMarks.Provider

export function useNonce() {
  return useContext(ResponseMarks).nonce
}

/** The reference of the request that failed: from the response itself, or from the last answer the browser heard. */
export function useReference() {
  const { reference } = useContext(ResponseMarks)
  return reference ?? (typeof performance === 'undefined' ? undefined : lastReference())
}

function lastReference() {
  const heard = [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
  return heard
    .flatMap((entry) => ('serverTiming' in entry ? (entry.serverTiming as PerformanceServerTiming[]) : []))
    .findLast(({ name }) => name === 'reference')?.description
}
