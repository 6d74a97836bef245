import { type Fields, listIn, type Value } from '../merging/draft-text.ts'

/** What a form held when it was sent, by the name of each field: several values as a list. */
export type Sent = Record<string, Value>

export function sentBy(form: HTMLFormElement): Sent {
  const data = new FormData(form)
  const names = [...new Set(data.keys())]
  const values = (name: string) => data.getAll(name).map(String)
  return Object.fromEntries(
    names.map((name) => [name, values(name).length > 1 ? values(name) : (values(name)[0] ?? '')]),
  )
}

/**
 * Writes what came from others into the fields that were not touched since they were sent. False when one was: it
 * keeps what is typed in it.
 */
export function mergeIntoForm(form: HTMLFormElement, merged: Fields, sent: Sent): boolean {
  const now = sentBy(form)
  const touched = Object.keys(merged).filter((name) => String(now[name] ?? '') !== String(sent[name] ?? ''))
  for (const [name, value] of Object.entries(merged)) if (!touched.includes(name)) fillIn(form, name, value)
  return touched.length === 0
}

/** As if somebody had typed or ticked it, so that all that listens hears of it. */
export function fillIn(form: HTMLFormElement, name: string, value: Value) {
  const values = listIn({ value }, 'value')
  const controls = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)]
  for (const box of controls.filter(isBox)) if (box.checked !== values.includes(box.value)) tick(box)
  for (const control of controls.filter(isTyped)) retype(control, String(value))
}

function isBox(control: Element): control is HTMLInputElement {
  return control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)
}

/** A radio button goes out when another comes on. */
function tick(box: HTMLInputElement) {
  if (box.type === 'checkbox' || !box.checked) box.click()
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isTyped(control: Element): control is Typed {
  return /^(INPUT|TEXTAREA|SELECT)$/.test(control.tagName) && !/hidden|checkbox|radio/.test((control as Typed).type)
}

/** Past React's own setter, which would take the event for no change. */
function retype(control: Typed, text: string) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text)
  control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
}
