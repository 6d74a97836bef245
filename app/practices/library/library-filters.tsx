import { useTranslation } from 'react-i18next'
import { Select, TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { longestQuestion } from '#app/vocabulary/question.ts'
import { addressOf, choices, type Narrowing } from './narrowing.ts'
import { useNarrowingWords } from './use-narrowing-words.ts'
import { WhereField } from './where-field.tsx'

const lists = ['category', 'modus_operandi', 'stage', 'site_kind', 'site_size', 'cost_band', 'grade'] as const

type Props = { narrowing: Narrowing; ownSites: boolean }

/** What the library can be narrowed to. Keyed by it, so that what was removed leaves its field too. */
export function LibraryFilters({ narrowing, ownSites }: Props) {
  const { t } = useTranslation('library')
  return (
    <FilterBar key={addressOf(narrowing)} active={Object.keys(narrowing).length} clear="?">
      <Field label={t('filter.q')}>
        <TextInput name="q" type="search" defaultValue={narrowing.q} maxLength={longestQuestion} autoComplete="off" />
      </Field>
      {lists.map((name) => (
        <CodeField key={name} name={name} chosen={narrowing[name]} />
      ))}
      <WhereField chosen={narrowing.where} />
      {(ownSites || narrowing.like) && <CodeField name="like" chosen={narrowing.like} />}
    </FilterBar>
  )
}

function CodeField({ name, chosen }: { name: (typeof lists)[number] | 'like'; chosen: string | undefined }) {
  const { t } = useTranslation('library')
  const said = useNarrowingWords()
  return (
    <Field label={t(`filter.${name}`)}>
      <Select name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('filter.any')}</option>
        {choices[name].map((code) => (
          <option key={code} value={code}>
            {said(name, code)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
