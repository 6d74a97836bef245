import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { ComparisonForm, ComparisonTick } from '../comparison/comparison-choice.tsx'
import type { findPracticeOfMonth } from '../months/list-months.server.ts'
import { PracticeOfMonth } from '../months/practice-of-month.tsx'
import { LibraryFilters } from './library-filters.tsx'
import type { ListedPractice } from './listed-practice.ts'
import { NarrowedTo } from './narrowed-to.tsx'
import { addressOf, type Narrowing } from './narrowing.ts'
import { NoPractices } from './no-practices.tsx'
import { PracticeRows } from './practice-rows.tsx'

type Props = {
  narrowing: Narrowing
  practices: readonly ListedPractice[]
  newer: string | null
  older: string | null
  mayDraft: boolean
  mayCurate: boolean
  ownSites: boolean
  ofMonth: Awaited<ReturnType<typeof findPracticeOfMonth>>
}

/** What others do that works, and what did not. */
export function LibraryPage({ narrowing, practices, newer, older, mayDraft, mayCurate, ownSites, ofMonth }: Props) {
  const { t } = useTranslation('library')
  return (
    <>
      <PageHeader title={t('title')} action={<Ways mayDraft={mayDraft} mayCurate={mayCurate} />} />
      {ofMonth && <PracticeOfMonth practice={ofMonth} />}
      <LibraryFilters narrowing={narrowing} ownSites={ownSites} />
      <NarrowedTo narrowing={narrowing} />
      {practices.length > 0 ? (
        <PracticeRows label={t('title')} practices={practices} tick={ComparisonTick} />
      ) : (
        <NoPractices narrowed={Object.keys(narrowing).length > 0} mayDraft={mayDraft} />
      )}
      {practices.length > 1 && <ComparisonForm />}
      <Pager newer={newer && addressOf(narrowing, { newer })} older={older && addressOf(narrowing, { older })} />
    </>
  )
}

/** Where one goes from the library: to write, to the own house, and to who grades. */
function Ways({ mayDraft, mayCurate }: Pick<Props, 'mayDraft' | 'mayCurate'>) {
  const { t } = useTranslation('library')
  return (
    <>
      {mayDraft && (
        <LinkButton to="/practices/new" kind="primary">
          {t('share')}
        </LinkButton>
      )}
      <LinkButton to="/coverage">{t('coverage')}</LinkButton>
      <LinkButton to="/sites">{t('own_sites')}</LinkButton>
      <LinkButton to="/adoption">{t('standing')}</LinkButton>
      <LinkButton to="/practices/collections">{t('collections')}</LinkButton>
      <LinkButton to="/practices/calls">{t('calls')}</LinkButton>
      {mayCurate && <LinkButton to="/board">{t('board')}</LinkButton>}
    </>
  )
}
