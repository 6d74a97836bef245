import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { numberText } from '#app/languages/dates.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'
import type { Following } from '../following/following.server.ts'
import { FollowingForm } from '../following/following-form.tsx'
import type { Watched } from './list-watched.server.ts'
import { OwnSearch } from './own-search.tsx'
import { WatchTabs } from './watch-tabs.tsx'
import { WatchedList } from './watched-list.tsx'

type Props = {
  organisation: string
  watched: readonly Watched[]
  part: string
  count: number
  following: Following
  mayKeep: boolean
  newer: string | null
  older: string | null
}

export function WatchListPage({ organisation, watched, part, count, following, mayKeep, newer, older }: Props) {
  const { t } = useTranslation('watching')
  const { language } = useClock()
  const address = (way: string, cursor: string | null) =>
    cursor && `?${new URLSearchParams({ value: part, [way]: cursor })}`
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead', { organisation })} action={mayKeep && <Deeds />} />
      <Stack>
        <WatchTabs />
        <FollowingForm following={following} />
        {count > 0 && <OwnSearch part={part} />}
        {watched.length > 0 ? (
          <>
            <p>{t('list.count', { count, said: numberText(count, language) })}</p>
            <WatchedList watched={watched} mayKeep={mayKeep} />
          </>
        ) : (
          <Nothing part={part} mayKeep={mayKeep} />
        )}
        <Pager newer={address('newer', newer)} older={address('older', older)} />
        {count > 0 && (
          <p>
            <a href="/watching/export" download>
              {t('list.export')}
            </a>
          </p>
        )}
      </Stack>
    </>
  )
}

function Deeds() {
  const { t } = useTranslation('watching')
  return (
    <LinkButton to="/watching/new" kind="primary">
      {t('list.add')}
    </LinkButton>
  )
}

function Nothing({ part, mayKeep }: { part: string; mayKeep: boolean }) {
  const { t } = useTranslation('watching')
  if (part) return <EmptyState title={t('list.none_found', { part })}>{t('list.none_found_sentence')}</EmptyState>
  return <EmptyState title={t('list.none')}>{t(mayKeep ? 'list.none_sentence' : 'list.none_reader')}</EmptyState>
}
