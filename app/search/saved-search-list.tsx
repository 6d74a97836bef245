import { Form, Link } from '@remix-run/react'
import { BellPlus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import styles from './saved-search-list.module.css'
import type { SavedSearch } from './saved-searches.server.ts'
import { searchIn } from './search-filters.ts'
import { subscriptionOf } from './subscription-of.ts'

export function SavedSearchList({ searches }: { searches: readonly SavedSearch[] }) {
  const { t } = useTranslation('search')
  if (searches.length === 0)
    return (
      <EmptyState title={t('saved.none')} action={<LinkButton to="/search">{t('saved.search')}</LinkButton>}>
        {t('saved.none_hint')}
      </EmptyState>
    )
  return (
    <ul className={styles.list}>
      {searches.map((search) => (
        <SavedLine key={search.id} {...search} />
      ))}
    </ul>
  )
}

function SavedLine({ id, name, address }: SavedSearch) {
  const { t } = useTranslation('search')
  const subscription = subscriptionOf(searchIn(new URLSearchParams(address)))
  return (
    <li className={styles.line}>
      <Link to={`/search?${address}`} className={styles.name}>
        {name}
      </Link>
      <Form method="post" action={`/search/saved/${id}/name`} className={styles.rename}>
        <input
          name="name"
          defaultValue={name}
          maxLength={80}
          required
          autoComplete="off"
          aria-label={t('saved.name_of', { name })}
        />
        <Button kind="quiet" aria-label={t('saved.rename_this', { name })}>
          {t('saved.rename')}
        </Button>
      </Form>
      {subscription && (
        <LinkButton to={subscription} aria-label={t('saved.subscribe_this', { name })}>
          <BellPlus aria-hidden="true" /> {t('saved.subscribe')}
        </LinkButton>
      )}
      <Form method="post" action={`/search/saved/${id}/removal`}>
        <Button kind="quiet" aria-label={t('saved.remove_this', { name })}>
          <X aria-hidden="true" /> {t('saved.remove')}
        </Button>
      </Form>
    </li>
  )
}
