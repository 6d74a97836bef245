import { type RefObject, useEffect, useRef } from 'react'

/** Calls `then` once, when script has taken the page over and something was typed or chosen in the form before that. */
export function useTypedBefore(form: RefObject<HTMLFormElement>, then: () => void) {
  const first = useRef(then)
  useEffect(() => {
    if ([...(form.current?.elements ?? [])].some(isChanged)) first.current()
  }, [form])
}

function isChanged(control: Element) {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (control instanceof HTMLInputElement)
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue
  return (
    control instanceof HTMLSelectElement && [...control.options].some((each) => each.selected !== each.defaultSelected)
  )
}
