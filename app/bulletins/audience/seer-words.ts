import { useTranslation } from 'react-i18next'
import type { Seer } from './audience-change.ts'

type Named = Pick<Seer, 'kind' | 'group_name' | 'organisation_name'>

/** The name of an organisation, or that of a group which keeps its members to itself; those in no directory have none. */
export function useSeer() {
  const { t } = useTranslation('bulletins')
  return ({ kind, organisation_name, group_name }: Named) => {
    if (kind === 'public') return t('readers.reason.public')
    if (group_name) return organisation_name ?? t('readers.members_of', { group: group_name })
    return organisation_name ?? t('readers.unlisted')
  }
}

/** Why they can see it: "named", "member of Reefer North-West", "the whole alliance". */
export function useReason() {
  const { t } = useTranslation('bulletins')
  return ({ kind, group_name, organisation_name, own }: Named & { own?: boolean }) => {
    if (own) return t('readers.reason.own')
    if (kind === 'group')
      return organisation_name
        ? t('readers.reason.group', { group: group_name ?? '' })
        : t('readers.reason.confidential')
    return t(`readers.reason.${kind}` as 'readers.reason.alliance')
  }
}
