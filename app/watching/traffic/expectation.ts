import { checkIndicator } from '#app/indicators/check-indicator.ts'
import { detect } from '#app/indicators/detection/detect.ts'
import type { Arrival } from './arrival.ts'

/** A call or a box, as a line or an entry of a calendar says it; what is missing is empty. */
export type Said = {
  /** All of it, so that nothing is lost when it makes no sense. */
  text: string
  /** What tells that a second import means the same; empty: what it says does. */
  uid: string
  ship: string
  imo: string
  container: string
  port: string
  last_ports: string[]
  eta: Arrival | null
  note: string
}

export const nothingSaid: Said = {
  ...{ text: '', uid: '', ship: '', imo: '', container: '', port: '', last_ports: [], eta: null, note: '' },
}

export function shipNumber(text: string) {
  return /^(IMO)?\s*\d{7}$/i.test(text.trim()) ? checkIndicator('imo_ship', text).value : ''
}

export function containerNumber(text: string) {
  return checkIndicator('container', text).value
}

/** By code or by name. */
export function portsIn(text: string): string[] {
  const codes = text.split(/[\s,;|/+>-]+/).flatMap((word) => (isCode(word) ? [word] : []))
  if (codes.length > 0) return codes
  return detect(text.slice(0, 500)).flatMap(({ type, value }) => (type === 'unlocode' ? [value] : []))
}

function isCode(word: string) {
  return /^[A-Z]{2}[A-Z2-9]{3}$/.test(word) && checkIndicator('unlocode', word).outcome === 'ok'
}

/** Why it cannot be expected, a code; null when it can. */
export function problemOf({ ship, imo, container, port, eta, note, last_ports }: Said) {
  if (!eta) return 'no_eta'
  if (!container && !imo && !ship) return 'no_ship'
  if (!container && !port) return 'no_port'
  return ship.length > 120 || note.length > 500 || last_ports.length > 20 ? 'too_long' : null
}
