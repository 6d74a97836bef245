import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { ListMarking } from '#app/ui/print-marking.tsx'
import type { Kept } from './assess.server.ts'
import { CategoryTable } from './category-table.tsx'
import { type Choice, searchOf } from './choice.ts'
import { ChoiceForm } from './choice-form.tsx'
import type { Assessed } from './list-assessed.server.ts'
import type { CategoryMark } from './list-categories.server.ts'
import { MarksForm, type Refused } from './marks-form.tsx'
import { SiteLinks } from './site-links.tsx'

export type Answer = { kept: Kept } | Refused | undefined

type Props = {
  site: { id: string; name: string; kind: string; size: string }
  organisation: string
  practices: readonly Assessed[]
  categories: readonly CategoryMark[]
  choice: Choice
  newer: string | null
  older: string | null
  answer: Answer
}

/** How far a site has come with each practice, in one form. */
export function AssessmentPage({ site, organisation, practices, categories, choice, newer, older, answer }: Props) {
  const { t } = useTranslation('coverage')
  const refused = answer && 'kept' in answer ? undefined : answer
  const address = (way: string, cursor: string | null) => cursor && searchOf(choice, { [way]: cursor })
  const aside = (
    <Stack>
      <SiteLinks id={site.id} />
      <CategoryTable categories={categories} site={site} />
    </Stack>
  )
  return (
    <>
      <ListMarking of={practices} />
      <PageHeader title={t('assess.title', { site: site.name })} lead={t('assess.lead')} />
      <Stack>
        <Notice>{t('private', { organisation })}</Notice>
        {answer && 'kept' in answer && <Saved {...answer.kept} />}
        <ChoiceForm choice={choice} />
        <Columns aside={aside}>
          {practices.length > 0 ? (
            <MarksForm key={searchOf(choice, { newer: newer ?? '' })} practices={practices} answer={refused} />
          ) : (
            <EmptyState title={t('assess.none')}>{t('assess.none_sentence')}</EmptyState>
          )}
          <Pager newer={address('newer', newer)} older={address('older', older)} />
        </Columns>
      </Stack>
    </>
  )
}

function Saved({ kept, gone }: Kept) {
  const { t } = useTranslation('coverage')
  return (
    <>
      <Notice tone="good" live>
        {kept > 0 ? t('assess.kept', { count: kept }) : t('assess.nothing_changed')}
      </Notice>
      {gone.length > 0 && <Notice tone="warn">{t('assess.gone', { references: gone.join(', ') })}</Notice>}
    </>
  )
}
