import { createContext, useContext, useEffect, useState } from 'react'

/** What belongs to one response; empty in the browser, which hides nonces and hears of failures in headers. */
const ResponseMarks = createContext<{ nonce?: string; reference?: string }>({})

export const ResponseMarksProvider = ResponseMarks.Provider

export function useNonce() {
  return useContext(ResponseMarks).nonce
}

/** `reference` of the request that failed; `refused`, when it was refused before the portal was asked. */
export type Failure = { reference?: string; refused?: string }

/** Of the response itself, or of the last failure the browser heard: Server-Timing tells it of every fetch. */
export function useFailure(): Failure {
  const marks = useContext(ResponseMarks)
  const [failure, setFailure] = useState(() => (marks.reference ? marks : lastFailure(entries('navigation'))))
  useEffect(() => {
    const hear = (fetched: PerformanceEntryList) => setFailure((before) => lastFailure(fetched) ?? before)
    const observer = new PerformanceObserver((list) => hear(list.getEntries()))
    observer.observe({ type: 'resource', buffered: true })
    return () => observer.disconnect()
  }, [])
  return failure ?? {}
}

/** The browser keeps 250 of them and then stops: room is made, so that the newest are heard. */
export function keepHearing() {
  performance.addEventListener('resourcetimingbufferfull', () => performance.clearResourceTimings())
}

function entries(type: string): PerformanceEntryList {
  return typeof performance.getEntriesByType === 'function' ? performance.getEntriesByType(type) : []
}

function lastFailure(heard: PerformanceEntryList): Failure | undefined {
  const timings = heard.map((entry) =>
    'serverTiming' in entry ? (entry.serverTiming as PerformanceServerTiming[]) : [],
  )
  const last = timings.findLast((timing) => timing.some(({ name }) => name === 'reference'))
  return last && Object.fromEntries(last.map(({ name, description }) => [name, description]))
}
