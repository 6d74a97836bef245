import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { givenRoles, type Narrowing } from './schema.ts'

/** Keyed by what is chosen, so that what was cleared leaves its field too. */
export function MemberFilters({ narrowing }: { narrowing: Omit<Narrowing, 'after'> }) {
  const { t } = useTranslation('members')
  const label = useLabel()
  const { q, role } = narrowing
  return (
    <FilterBar key={`${q} ${role}`} active={[q, role].filter(Boolean).length} clear="?">
      <Field label={t('filter.q')}>
        <TextInput name="q" type="search" maxLength={100} defaultValue={q} />
      </Field>
      <Field label={t('filter.role')}>
        <Select name="role" defaultValue={role ?? ''}>
          <option value="">{t('filter.any')}</option>
          {givenRoles.map((each) => (
            <option key={each} value={each}>
              {label('role', each)}
            </option>
          ))}
        </Select>
      </Field>
    </FilterBar>
  )
}
