import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { useTypedBefore } from '#app/ui/use-typed-before.ts'
import type { Preview } from './preview-subscription.server.ts'

const calm = 250

/** The preview of what the form says now, asked a moment after the last change, those before the page woke included. */
export function usePreview(loaded: Preview) {
  const { load, data } = useFetcher<Preview>()
  const form = useRef<HTMLFormElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const follow = useCallback(() => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      if (!form.current) return
      const chosen = new URLSearchParams(new FormData(form.current) as unknown as Record<string, string>)
      load(`/alerts/subscriptions/preview?${chosen}`)
    }, calm)
  }, [load])
  useTypedBefore(form, follow)
  useEffect(() => () => clearTimeout(waiting.current), [])

  return { latest: data ?? loaded, form: { ref: form, onChange: follow } }
}
