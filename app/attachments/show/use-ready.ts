import { useSyncExternalStore } from 'react'

/** Whether script is here: what only it can do is not offered before. */
export function useReady() {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
