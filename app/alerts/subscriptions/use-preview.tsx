import { useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import type { Preview } from './preview-subscription.server.ts'

const calm = 250

/** The preview of what the form says now, asked a moment after the last change. */
export function usePreview(loaded: Preview) {
  const fetcher = useFetcher<Preview>()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])

  function follow({ currentTarget }: FormEvent<HTMLFormElement>) {
    const chosen = new URLSearchParams(new FormData(currentTarget) as unknown as Record<string, string>)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => fetcher.load(`/alerts/subscriptions/preview?${chosen}`), calm)
  }

  return { latest: fetcher.data ?? loaded, follow }
}
