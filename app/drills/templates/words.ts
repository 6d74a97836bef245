import type { Language } from '#app/languages/languages.ts'
import { badSeals as badSealsEn } from './en/bad-seals.ts'
import { extractionTeam as extractionTeamEn } from './en/extraction-team.ts'
import { insiderApproach as insiderApproachEn } from './en/insider-approach.ts'
import { pinFraud as pinFraudEn } from './en/pin-fraud.ts'
import { badSeals as badSealsNl } from './nl/bad-seals.ts'
import { extractionTeam as extractionTeamNl } from './nl/extraction-team.ts'
import { insiderApproach as insiderApproachNl } from './nl/insider-approach.ts'
import { pinFraud as pinFraudNl } from './nl/pin-fraud.ts'
import type { DrillTemplate } from './plan.ts'
import type { TemplateWords } from './shape.ts'

const words: Record<Language, Record<DrillTemplate, TemplateWords>> = {
  en: {
    bad_seals: badSealsEn,
    extraction_team: extractionTeamEn,
    pin_fraud: pinFraudEn,
    insider_approach: insiderApproachEn,
  },
  nl: {
    bad_seals: badSealsNl,
    extraction_team: extractionTeamNl,
    pin_fraud: pinFraudNl,
    insider_approach: insiderApproachNl,
  },
}

/** What a template says in a language. `{site}` in a message stands for where it is played. */
export function templateWords(template: DrillTemplate, language: Language): TemplateWords {
  return words[language][template]
}
