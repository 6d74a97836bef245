import { bulletinTypes } from './bulletin-type.ts'
import { certainties } from './certainty.ts'
import { acknowledgements } from './codes/acknowledgements.ts'
import { commodities } from './codes/commodities.ts'
import { concealmentPlaces } from './codes/concealment-places.ts'
import { informationGrades, sourceGrades } from './codes/evaluation.ts'
import { handlingCodes } from './codes/handling.ts'
import { lanes } from './codes/lanes.ts'
import { messageStatuses, messageTypes } from './codes/message.ts'
import { modiOperandi } from './codes/modi-operandi.ts'
import { organisationKinds } from './codes/organisation-kinds.ts'
import { paps } from './codes/pap.ts'
import { ports } from './codes/ports.ts'
import { adoptions, evidenceGrades, maturities, practiceCategories } from './codes/practices.ts'
import { redFlags } from './codes/red-flags.ts'
import { sectors } from './codes/sectors.ts'
import {
  cargoes,
  costBands,
  equipments,
  laws,
  practiceStatuses,
  runTimes,
  siteKinds,
  siteSizes,
} from './codes/sites.ts'
import { stages } from './codes/stages.ts'
import { substances } from './codes/substances.ts'
import { roles } from './roles.ts'
import { severities } from './severity.ts'
import { tlps } from './tlp.ts'
import { urgencies } from './urgency.ts'

/**
 * Every list of codes, under the name its labels have in the catalogue `taxonomies`: the label of a code is
 * `t(`${list}.${code}`)`. For the server and the tests; a page imports only the lists it shows.
 */
export const taxonomies = {
  acknowledgement: acknowledgements,
  adoption: adoptions,
  bulletin_type: bulletinTypes,
  cargo: cargoes,
  certainty: certainties,
  commodity: commodities,
  concealment_place: concealmentPlaces,
  cost_band: costBands,
  equipment: equipments,
  evidence: evidenceGrades,
  handling: handlingCodes,
  information_grade: informationGrades,
  lane: lanes,
  law: laws,
  maturity: maturities,
  message_status: messageStatuses,
  message_type: messageTypes,
  modus_operandi: modiOperandi,
  organisation_kind: organisationKinds,
  pap: paps,
  port: ports,
  practice_category: practiceCategories,
  practice_status: practiceStatuses,
  red_flag: redFlags,
  role: roles,
  run_time: runTimes,
  sector: sectors,
  severity: severities,
  site_kind: siteKinds,
  site_size: siteSizes,
  source_grade: sourceGrades,
  stage: stages,
  substance: substances,
  tlp: tlps,
  urgency: urgencies,
} as const satisfies Record<string, readonly (string | number)[]>
