import { useTranslation } from 'react-i18next'
import type { NamedCircle } from '../../queries/find-draft.server.ts'

/** "For Reefer North-West, Delta Port Police, not for Noordzijde Empty Depot": whom a layer names, as its author chose. */
export function useCircleNames() {
  const { t } = useTranslation('compose')
  const nameOf = ({ kind, name }: NamedCircle) => {
    if (kind === 'public') return t('layer.everybody')
    return kind === 'alliance' ? t('layer.alliance') : (name ?? t('layer.some_person'))
  }
  return (named: readonly NamedCircle[]) => {
    const names = (stance: string) => named.filter((circle) => circle.stance === stance).map(nameOf)
    const [included, excluded] = [names('included'), names('excluded')]
    const said = included.length > 0 ? t('layer.for', { names: included.join(', ') }) : t('layer.for_nobody')
    return excluded.length > 0 ? `${said}, ${t('layer.but', { names: excluded.join(', ') })}` : said
  }
}
