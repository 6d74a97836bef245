import { useTranslation } from 'react-i18next'
import type { Circles } from '#app/organisations/list-circles.server.ts'
import type { Value } from '../merging/draft-text.ts'

/** Words for the circles in a clash, which travel as their ids; undefined for any other field. */
export function useCircleWords({ groups, organisations, persons }: Circles) {
  const { t } = useTranslation('compose')
  const all = [...groups, ...organisations, ...persons].map(({ circle_id, name }) => [String(circle_id), name] as const)
  const names = new Map([['1', t('layer.everybody')], ['2', t('layer.alliance')], ...all])
  return (field: string, value: Value) => {
    if (field !== 'included' && field !== 'excluded') return undefined
    const chosen = [value].flat().filter(Boolean)
    return chosen.map((id) => names.get(id) ?? t('layer.some_person')).join(', ') || t('conflict.nothing')
  }
}
