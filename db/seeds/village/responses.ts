import { answersToDeltaPolice } from './responses/delta-port-police.ts'
import { answersToScheldtTerminals } from './responses/scheldt-terminals.ts'
import type { VillageResponses } from './shape.ts'

/** What the village answers, asks, tells and thanks; every one of them may read the bulletin it is about. */
export const responses: VillageResponses[] = [...answersToDeltaPolice, ...answersToScheldtTerminals]
