import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
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
  useEffect(() => {
    if ([...(form.current?.elements ?? [])].some(isChanged)) follow()
    return () => clearTimeout(waiting.current)
  }, [follow])

  return { latest: data ?? loaded, form: { ref: form, onChange: follow } }
}

function isChanged(control: Element) {
  if (control instanceof HTMLInputElement)
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue
  return (
    control instanceof HTMLSelectElement && [...control.options].some((each) => each.selected !== each.defaultSelected)
  )
}
