import { useBeforeUnload, useFetcher } from '@remix-run/react'
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useTypedBefore } from '#app/ui/use-typed-before.ts'
import { mergeIntoForm, type Sent, sentBy } from './merge-into-form.ts'
import { conflictIn, type StepAnswer } from './step-answer.ts'

const pause = 1_000
const patience = 10_000

type Opened = { version: number; base: string }

/**
 * Saves a form one second after the last change or when it is left, one saving at a time; a pressed button waits for
 * the saving under way, or its version would be an old one. While a conflict is open nothing saves by itself. Without
 * script none of this runs and the buttons do it all. `answer` is what a press on a button brought back.
 */
export function useAutosave(opened: Opened, answer: StepAnswer | undefined) {
  const { submit, state, data } = useFetcher<StepAnswer>()
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef<Sent>({})
  const [changes, setChanges] = useState(0)
  const [saved, setSaved] = useState(0)
  const latest = useLatest(answer, data)
  const { from, begin, settled } = useFrom(opened, latest, form, sent)
  const stopped = Boolean(conflictIn(latest))
  const idle = state === 'idle' && settled
  const unsaved = changes > saved
  const waits = usePressed(form, idle, stopped)
  useTypedBefore(form, () => setChanges(1))

  const note = useCallback(() => {
    setSaved(changes)
    if (form.current) sent.current = sentBy(form.current)
  }, [changes])
  const save = useCallback(() => {
    note()
    if (form.current) submit(form.current, { preventScrollReset: true, flushSync: true })
  }, [note, submit])
  const lost = Boolean(latest && 'lost' in latest)
  const ready = idle && !waits.pressed && !stopped
  useDelayed(save, ready && (unsaved || lost), unsaved ? pause : patience)
  useBeforeUnload((event) => (unsaved || lost) && event.preventDefault())

  function onSubmit(event: FormEvent) {
    note()
    if (!idle) waits.press(event)
  }
  return {
    ...{ answer: latest, from, begin, changes, unsaved: unsaved || lost || stopped },
    form: { ref: form, onChange: () => setChanges(changes + 1), onBlur: () => unsaved && ready && save(), onSubmit },
  }
}

/**
 * Which version the form holds. It moves on only when all that came from others stands in the form: a field that was
 * typed in meanwhile is still compared with what it was. `settled` is false until the latest answer stands there.
 */
function useFrom(
  opened: Opened,
  latest: StepAnswer | undefined,
  form: RefObject<HTMLFormElement>,
  sent: RefObject<Sent>,
) {
  const [from, begin] = useState<Opened>(() => (latest && 'version' in latest ? latest : opened))
  const [seen, setSeen] = useState(latest)
  useEffect(() => {
    setSeen(latest)
    if (!latest || !('version' in latest)) return
    const whole = !form.current || mergeIntoForm(form.current, latest.merged, sent.current ?? {})
    if (whole && !conflictIn(latest)) begin({ version: latest.version, base: latest.base })
  }, [latest, form, sent])
  return { from, begin, settled: seen === latest }
}

/** Keeps a press on a button until the form can be sent; a conflict has to be looked at first. */
function usePressed(form: RefObject<HTMLFormElement>, idle: boolean, stopped: boolean) {
  const [pressed, setPressed] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!idle || !pressed) return
    // Asked for while the press itself is still being dispatched, a form is not submitted, and nobody says so.
    const timer = setTimeout(() => {
      setPressed(null)
      if (!stopped) form.current?.requestSubmit(pressed)
    })
    return () => clearTimeout(timer)
  }, [form, idle, pressed, stopped])

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
  const [held, hold] = useState({ pressed, saved, latest: pressed })
  if (held.pressed === pressed && held.saved === saved) return held.latest
  const latest = held.saved === saved ? pressed : saved
  hold({ pressed, saved, latest })
  return latest
}
