import { severity, tlp, type VillageBulletin, type VillageLayer } from '../shape.ts'

type Header = Pick<VillageBulletin, 'title' | 'ports' | 'modi_operandi' | 'hours_ago'> &
  Partial<Pick<VillageBulletin, 'reference' | 'sectors' | 'valid_days'>>

type Told = {
  claim: string
  categories: string[]
  stages: string[]
  steps: string[]
  text: string
  answers: Record<string, string | string[]>
}

/** A practice of the village: invented, and marked as an exercise like everything that is. */
export function practice(
  { organisation, author, ...header }: Header & Pick<VillageBulletin, 'organisation' | 'author'>,
  told: Told,
  layer: Partial<VillageLayer> = {},
  ...deeper: VillageLayer[]
): VillageBulletin {
  const { claim, categories, stages, steps, text, answers } = told
  const said = { claim, categories, stages, practice_steps: steps.join('\n'), practice_status: 'running', ...answers }
  return {
    ...{ organisation, author, type: 'PRACTICE', severity: severity.unknown, urgency: 'unknown', certainty: 'unknown' },
    ...{ sectors: [], valid_days: 365, state: 'released', ...header },
    layers: [{ tlp: tlp.green, audience: ['alliance'], text, answers: said, ...layer }, ...deeper],
  }
}

/** What is publicly known of others, in the secretariat's own words: no exercise, and not confirmed by its owner. */
export function publiclyKnown(header: Header, public_source: string, { answers, ...told }: Told): VillageBulletin {
  const secretariat = { organisation: 'alliance-secretariat', author: 'ingrid-maes', ...header }
  const own = practice(
    secretariat,
    { ...told, answers: { ...answers, public_source } },
    { tlp: tlp.clear, audience: ['public'] },
  )
  return { ...own, exercise: false }
}
