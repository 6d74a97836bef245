import { useBeforeUnload, useFetcher } from '@remix-run/react'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
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
  const [pressed, setPressed] = useState<HTMLElement | null>(null)
  const [latest, setLatest] = useState(answer)
  const idle = state === 'idle'
  const unsaved = changes > sent
  const lost = data && 'lost' in data ? data.lost : null
  useEffect(() => setLatest(answer), [answer])
  useEffect(() => data && setLatest(data), [data])

  const save = useCallback(() => {
    setSent(changes)
    if (form.current) submit(form.current, { preventScrollReset: true })
  }, [changes, submit])

  useEffect(() => {
    if (!idle || pressed || !(unsaved || lost === 'connection')) return
    const timer = setTimeout(save, unsaved ? pause : patience)
    return () => clearTimeout(timer)
  }, [idle, pressed, unsaved, lost, save])

  useEffect(() => {
    if (!idle || !pressed) return
    setPressed(null)
    form.current?.requestSubmit(pressed)
  }, [idle, pressed])

  useBeforeUnload((event) => unsaved && event.preventDefault())

  return {
    answer: latest,
    version: data && 'version' in data ? data.version : draft.version,
    form: {
      ref: form,
      onChange: () => setChanges(changes + 1),
      onBlur: () => unsaved && idle && save(),
      onSubmit(event: FormEvent) {
        setSent(changes)
        if (idle) return
        event.preventDefault()
        setPressed((event.nativeEvent as SubmitEvent).submitter)
      },
    },
  }
}
