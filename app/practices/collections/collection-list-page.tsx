import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { ListedCollection } from './list-collections.server.ts'

type Props = { collections: readonly ListedCollection[]; mayCollect: boolean }

/** Reading lists and toolkits, of the own house and for everybody. */
export function CollectionListPage({ collections, mayCollect }: Props) {
  const { t } = useTranslation('collections')
  const begin = mayCollect && (
    <LinkButton to="/practices/collections/new" kind="primary">
      {t('list.begin')}
    </LinkButton>
  )
  return (
    <>
      <PrintMarking level={tlp.green} />
      <PageHeader title={t('list.title')} lead={t('list.lead')} action={collections.length > 0 && begin} />
      {collections.length === 0 ? (
        <EmptyState title={t('list.none')} action={begin}>
          {t(mayCollect ? 'list.none_sentence' : 'list.none_reader')}
        </EmptyState>
      ) : (
        <Lines label={t('list.title')}>
          {collections.map((collection) => (
            <CollectionLine key={collection.id} collection={collection} />
          ))}
        </Lines>
      )}
    </>
  )
}

function CollectionLine({ collection }: { collection: ListedCollection }) {
  const { t } = useTranslation('collections')
  const { id, title, purpose, readers, organisation_name, items } = collection
  const facts = [organisation_name, t(`readers.${readers}`), t('list.items', { count: items })]
  return (
    <Line name={<Link to={`/practices/collections/${id}`}>{title}</Link>} about={facts.join(' · ')}>
      {purpose && <p>{purpose}</p>}
    </Line>
  )
}
