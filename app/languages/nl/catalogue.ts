import access from './access.json' with { type: 'json' }
import adoption from './adoption.json' with { type: 'json' }
import alerts from './alerts.json' with { type: 'json' }
import answerLists from './answer-lists.json' with { type: 'json' }
import applications from './applications.json' with { type: 'json' }
import attachments from './attachments.json' with { type: 'json' }
import audit from './audit.json' with { type: 'json' }
import board from './board.json' with { type: 'json' }
import brokerage from './brokerage.json' with { type: 'json' }
import bulletins from './bulletins.json' with { type: 'json' }
import calls from './calls.json' with { type: 'json' }
import collections from './collections.json' with { type: 'json' }
import compose from './compose.json' with { type: 'json' }
import coverage from './coverage.json' with { type: 'json' }
import desk from './desk.json' with { type: 'json' }
import devices from './devices.json' with { type: 'json' }
import drills from './drills.json' with { type: 'json' }
import errors from './errors.json' with { type: 'json' }
import feeds from './feeds.json' with { type: 'json' }
import frame from './frame.json' with { type: 'json' }
import house from './house.json' with { type: 'json' }
import indicators from './indicators.json' with { type: 'json' }
import library from './library.json' with { type: 'json' }
import life from './life.json' with { type: 'json' }
import members from './members.json' with { type: 'json' }
import organisations from './organisations.json' with { type: 'json' }
import paper from './paper.json' with { type: 'json' }
import practiceLists from './practice-lists.json' with { type: 'json' }
import practices from './practices.json' with { type: 'json' }
import proof from './proof.json' with { type: 'json' }
import refusals from './refusals.json' with { type: 'json' }
import release from './release.json' with { type: 'json' }
import responses from './responses.json' with { type: 'json' }
import search from './search.json' with { type: 'json' }
import secretariat from './secretariat.json' with { type: 'json' }
import sites from './sites.json' with { type: 'json' }
import taxonomies from './taxonomies.json' with { type: 'json' }
import telling from './telling.json' with { type: 'json' }
import templates from './templates.json' with { type: 'json' }
import today from './today.json' with { type: 'json' }
import watching from './watching.json' with { type: 'json' }
import webhooks from './webhooks.json' with { type: 'json' }

export const catalogue = {
  access,
  adoption,
  alerts,
  applications,
  attachments,
  audit,
  board,
  brokerage,
  bulletins,
  calls,
  collections,
  compose,
  devices,
  coverage,
  desk,
  drills,
  /** The server says a refusal in full: the browser does not load them. */
  errors: { ...errors, refusal: refusals },
  feeds,
  frame,
  house,
  indicators,
  library,
  life,
  members,
  organisations,
  paper,
  practices,
  proof,
  release,
  responses,
  search,
  secretariat,
  sites,
  taxonomies: { ...taxonomies, ...answerLists, ...practiceLists },
  telling,
  templates,
  today,
  watching,
  webhooks,
}
