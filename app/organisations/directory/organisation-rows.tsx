import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { useLabel } from '#app/languages/label.ts'
import { RowList } from '#app/ui/row-list.tsx'
import { DirectoryRow } from './directory-row.tsx'

type Organisation = { id: string; name: string; kind: string; country: string; ports: string[] }

export function OrganisationRows({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation('organisations')
  const label = useLabel()
  const country = useCountry()
  return (
    <RowList label={t('directory.organisations')}>
      {organisations.map(({ id, name, kind, country: code, ports }) => (
        <DirectoryRow
          key={id}
          to={`/directory/${id}`}
          name={name}
          what={label('organisation_kind', kind)}
          where={[country(code), ...ports.map((port) => label('port', port))].join(', ')}
        />
      ))}
    </RowList>
  )
}
