import { useBeforeUnload, useFetcher } from '@remix-run/react'
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { StepAnswer } from './step-answer.ts'

const pause = 1_000
const patience = 10_000

/**
 * Saves a form one second after the last change or when it is left, one saving at a time; a pressed button waits for
 * the saving under way, or its version would be an old one. Without script none of this runs and the buttons do it all.
 * `answer` is what a press on a button brought back.
 */
export function useAutosave(draft: { version: number }, answer: StepAnswer | undefined) {
  const { submit, state, data } = useFetcher<StepAnswer>()
  const form = useRef<HTMLFormElement>(null)
  const [changes, setChanges] = useState(0)
  const [sent, setSent] = useState(0)
  const idle = state === 'idle'
  const unsaved = changes > sent
  const waits = usePressed(form, idle)

  const save = useCallback(() => {
    setSent(changes)
    if (form.current) submit(form.current, { preventScrollReset: true })
  }, [changes, submit])
  const lost = Boolean(data && 'lost' in data && data.lost === 'connection')
  useDelayed(save, idle && !waits.pressed && (unsaved || lost), unsaved ? pause : patience)
  useBeforeUnload((event) => unsaved && event.preventDefault())

  function onSubmit(event: FormEvent) {
    setSent(changes)
    if (!idle) waits.press(event)
  }
  return {
    answer: useLatest(answer, data),
    version: data && 'version' in data ? data.version : draft.version,
    form: { ref: form, onChange: () => setChanges(changes + 1), onBlur: () => unsaved && idle && save(), onSubmit },
  }
}

/** Keeps a press on a button until the form can be sent. */
function usePressed(form: RefObject<HTMLFormElement>, idle: boolean) {
  const [pressed, setPressed] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!idle || !pressed) return
    setPressed(null)
    form.current?.requestSubmit(pressed)
  }, [form, idle, pressed])

  function press(event: FormEvent) {
    event.preventDefault()
    setPressed((event.nativeEvent as SubmitEvent).submitter)
  }
  return { pressed, press }
}

function useDelayed(deed: () => void, wanted: boolean, delay: number) {
  useEffect(() => {
    if (!wanted) return
    const timer = setTimeout(deed, delay)
    return () => clearTimeout(timer)
  }, [deed, wanted, delay])
}

/** Of the press on a button and the saving in between, whichever was answered last. */
function useLatest(pressed: StepAnswer | undefined, saved: StepAnswer | undefined) {
  const [latest, setLatest] = useState(pressed)
  useEffect(() => setLatest(pressed), [pressed])
  useEffect(() => saved && setLatest(saved), [saved])
  return latest
}
