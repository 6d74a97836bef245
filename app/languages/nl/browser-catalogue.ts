import access from './access.json'
import alerts from './alerts.json'
import bulletins from './bulletins.json'
import errors from './errors.json'
import frame from './frame.json'
import organisations from './organisations.json'
import {
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

/** What the browser loads: of the lists, those that a page says. Vite leaves out the others; Node never runs this. */
const taxonomies = {
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

export const catalogue = { access, alerts, bulletins, errors, frame, organisations, taxonomies }
