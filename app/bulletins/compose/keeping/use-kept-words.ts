import { type RefObject, useEffect, useMemo, useState } from 'react'
import { fillIn, type Sent, sentBy } from '../merge-into-form.ts'
import { findWords, forgetWords, type Keeping, type KeptWords, keepWords } from './kept-words.ts'

/** Not what somebody typed: how the form stands towards the portal. */
const machinery = /^(version|base|layers|layer|mend|seen|keep_.*)$/
const pause = 200

type Watch = {
  keeping: Keeping
  place: string
  form: { ref: RefObject<HTMLFormElement> }
  /** Grows with each change. */
  changes: number
  unsaved: boolean
  /** The version from which what is put back was typed. */
  begin?: (from: { version: number; base: string }) => void
}

/**
 * Keeps what is typed in this browser as long as the portal has not got it: through a lost session, a lost connection
 * and a closed browser. `offer` is what was kept earlier and stands nowhere else; until it is put back or thrown away,
 * nothing is kept over it.
 */
export function useKeptWords({ keeping: { owner, key }, place, form: { ref: form }, changes, unsaved, begin }: Watch) {
  const keeping = useMemo(() => ({ owner, key }), [owner, key])
  const [offer, setOffer] = useState<KeptWords | null>(null)
  const [looked, setLooked] = useState(false)

  useEffect(() => {
    findWords(keeping, place).then((found) => {
      const differs = found && form.current && differing(found.form, sentBy(form.current)).length > 0
      if (differs) setOffer(found)
      setLooked(true)
    })
  }, [keeping, place, form])

  const free = looked && !offer
  useEffect(() => {
    if (!free || changes === 0) return
    if (!unsaved) return forgetWords(keeping, place)
    const timer = setTimeout(() => form.current && keepWords(keeping, place, sentBy(form.current)), pause)
    return () => clearTimeout(timer)
  }, [free, changes, unsaved, keeping, place, form])

  function forget() {
    forgetWords(keeping, place)
    setOffer(null)
  }
  function restore() {
    if (offer && form.current) putBack(form.current, offer.form)
    if (offer) begin?.({ version: Number(offer.form.version), base: String(offer.form.base) })
    setOffer(null)
  }
  return { offer, fields: offer && form.current ? differing(offer.form, sentBy(form.current)) : [], forget, restore }
}

/** The fields whose kept words are others than those that stand there. */
export function differing(kept: Sent, now: Sent): string[] {
  const names = [...new Set([...Object.keys(kept), ...Object.keys(now)])].filter((name) => !machinery.test(name))
  return names.filter((name) => String(kept[name] ?? '') !== String(now[name] ?? ''))
}

function putBack(form: HTMLFormElement, kept: Sent) {
  for (const name of differing(kept, sentBy(form))) fillIn(form, name, kept[name] ?? '')
}
