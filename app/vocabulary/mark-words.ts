/**
 * Who a copy was made for, as it stands on pictures and paper of AMBER and above: the organisation, a code that only
 * that organisation can lead back to a person, and the minute in UTC.
 */
export function markWords(organisation: string, code: string, at: Date) {
  return `${organisation} · ${code} · ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
