import { containers as containersLessons } from './bulletins/lessons/containers.ts'
import { displacement as displacementLessons } from './bulletins/lessons/displacement.ts'
import { extraction as extractionLessons } from './bulletins/lessons/extraction.ts'
import { guidanceForDesks } from './bulletins/lessons/guidance-for-desks.ts'
import { guidanceForGates } from './bulletins/lessons/guidance-for-gates.ts'
import { hinterland as hinterlandLessons } from './bulletins/lessons/hinterland.ts'
import { insiders as insidersLessons } from './bulletins/lessons/insiders.ts'
import { reefers as reefersLessons } from './bulletins/lessons/reefers.ts'
import { release as releaseLessons } from './bulletins/lessons/release.ts'
import { systems as systemsLessons } from './bulletins/lessons/systems.ts'
import { vessels as vesselsLessons } from './bulletins/lessons/vessels.ts'
import { namedOrganisations } from './bulletins/restricted/named-organisations.ts'
import { namedPersons } from './bulletins/restricted/named-persons.ts'
import { brokered } from './bulletins/unreleased/brokered.ts'
import { drafts } from './bulletins/unreleased/drafts.ts'
import { inReview } from './bulletins/unreleased/in-review.ts'
import { containers as containersWarnings } from './bulletins/warnings/containers.ts'
import { displacement as displacementWarnings } from './bulletins/warnings/displacement.ts'
import { exercises } from './bulletins/warnings/exercises.ts'
import { extraction as extractionWarnings } from './bulletins/warnings/extraction.ts'
import { hinterland as hinterlandWarnings } from './bulletins/warnings/hinterland.ts'
import { insiders as insidersWarnings } from './bulletins/warnings/insiders.ts'
import { questions } from './bulletins/warnings/questions.ts'
import { reefers as reefersWarnings } from './bulletins/warnings/reefers.ts'
import { release as releaseWarnings } from './bulletins/warnings/release.ts'
import { systems as systemsWarnings } from './bulletins/warnings/systems.ts'
import { vessels as vesselsWarnings } from './bulletins/warnings/vessels.ts'
import type { VillageBulletin } from './shape.ts'

/** The newest first. All are planted as exercises: the portal says so wherever they appear. */
export const bulletins: VillageBulletin[] = [
  ...containersLessons,
  ...displacementLessons,
  ...extractionLessons,
  ...guidanceForDesks,
  ...guidanceForGates,
  ...hinterlandLessons,
  ...insidersLessons,
  ...reefersLessons,
  ...releaseLessons,
  ...systemsLessons,
  ...vesselsLessons,
  ...namedOrganisations,
  ...namedPersons,
  ...brokered,
  ...drafts,
  ...inReview,
  ...containersWarnings,
  ...displacementWarnings,
  ...exercises,
  ...extractionWarnings,
  ...hinterlandWarnings,
  ...insidersWarnings,
  ...questions,
  ...reefersWarnings,
  ...releaseWarnings,
  ...systemsWarnings,
  ...vesselsWarnings,
].sort((a, b) => a.hours_ago - b.hours_ago)
