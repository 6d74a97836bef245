import { useBeforeUnload, useFetcher } from '@remix-run/react'
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
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
  const idle = state === 'idle'
  const unsaved = changes > saved
  const waits = usePressed(form, idle)

  const note = useCallback(() => {
    setSaved(changes)
    if (form.current) sent.current = sentBy(form.current)
  }, [changes])
  const save = useCallback(() => {
    note()
    if (form.current) submit(form.current, { preventScrollReset: true })
  }, [note, submit])
  const lost = Boolean(latest && 'lost' in latest)
  const ready = idle && !waits.pressed && !conflictIn(latest)
  useDelayed(save, ready && (unsaved || lost), unsaved ? pause : patience)
  useBeforeUnload((event) => (unsaved || lost) && event.preventDefault())

  function onSubmit(event: FormEvent) {
    note()
    if (!idle) waits.press(event)
  }
  return {
    answer: latest,
    changes,
    unsaved: unsaved || lost || Boolean(conflictIn(latest)),
    ...useFrom(opened, latest, form, sent),
    form: { ref: form, onChange: () => setChanges(changes + 1), onBlur: () => unsaved && ready && save(), onSubmit },
  }
}

/**
 * Which version the form holds. It moves on only when all that came from others stands in the form: a field that was
 * typed in meanwhile is still compared with what it was.
 */
function useFrom(
  opened: Opened,
  latest: StepAnswer | undefined,
  form: RefObject<HTMLFormElement>,
  sent: RefObject<Sent>,
) {
  const [from, setFrom] = useState<Opened>(() => (latest && 'version' in latest ? latest : opened))
  useEffect(() => {
    if (!latest || !('version' in latest)) return
    const whole = !form.current || mergeIntoForm(form.current, latest.merged, sent.current ?? {})
    if (whole) setFrom({ version: latest.version, base: latest.base })
  }, [latest, form, sent])
  return { from, begin: setFrom }
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
