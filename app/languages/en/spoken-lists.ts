import {
  acknowledgement,
  bulletin_type,
  certainty,
  modus_operandi,
  organisation_kind,
  port,
  role,
  sector,
  severity,
  stage,
  tlp,
  urgency,
} from './taxonomies.json'

/** The lists that a page says. Vite leaves the others out of what the browser loads; Node never runs this. */
export const taxonomies = {
  acknowledgement,
  bulletin_type,
  certainty,
  modus_operandi,
  organisation_kind,
  port,
  role,
  sector,
  severity,
  stage,
  tlp,
  urgency,
}
