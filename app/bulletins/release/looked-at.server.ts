import { createHash } from 'node:crypto'

type Layer = {
  position: number
  tlp: number
  body: string
  answers: object
  red_flags: readonly string[]
  indicators: readonly { type: string; value: string; note: string }[]
  files: readonly { id: string }[]
}

/** A fingerprint of each layer, in a form that a hidden field carries back: it says which of them changed meanwhile. */
export function lookedAt(layers: readonly Layer[]) {
  return layers.map((layer) => `${layer.position}:${fingerprint(layer)}`).join(' ')
}

/** The layers that are not what was looked at, and those that are gone. */
export function changedSince(looked: string, now: readonly Layer[]) {
  const [before, after] = [looked.split(' ').filter(Boolean), lookedAt(now).split(' ').filter(Boolean)]
  const differing = [
    ...before.filter((each) => !after.includes(each)),
    ...after.filter((each) => !before.includes(each)),
  ]
  return [...new Set(differing.map((each) => Number.parseInt(each, 10)))].filter((each) => each > 0).sort()
}

function fingerprint({ tlp, body, answers, red_flags, indicators, files }: Layer) {
  const named = indicators.map(({ type, value, note }) => [type, value, note])
  const said = [tlp, body, answers, red_flags, named, files.map(({ id }) => id)]
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16)
}
