import { useTranslation } from 'react-i18next'
import { RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { DirectoryRow } from './directory-row.tsx'

type Group = {
  id: string
  name: string
  purpose: string
  steward: string
  mine: boolean
  counted: boolean
  members: string
}

export function GroupRows({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation('organisations')
  return (
    <RowList label={t('directory.groups')}>
      {groups.map(({ id, name, purpose, steward, mine, counted, members }) => (
        <DirectoryRow
          key={id}
          name={
            <>
              {name} {mine && <StatusTag tone="good">{t('group.mine')}</StatusTag>}
            </>
          }
          what={purpose}
          where={`${counted ? t('group.members', { count: Number(members) }) : t('group.confidential')} · ${t('group.steward', { name: steward })}`}
        />
      ))}
    </RowList>
  )
}
