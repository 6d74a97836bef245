import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { ListedCollection } from './list-collections.server.ts'

type Props = {
  collections: readonly ListedCollection[]
  mayCollect: boolean
  /** The reference of what is to go into one of the own. */
  put: string | null
}

/** Reading lists and toolkits, of the own house and for everybody. */
export function CollectionListPage({ collections, mayCollect, put }: Props) {
  const { t } = useTranslation('collections')
  const putting = mayCollect ? put : null
  const begin = mayCollect && (
    <LinkButton to={`/practices/collections/new${putting ? `?put=${putting}` : ''}`} kind="primary">
      {t('list.begin')}
    </LinkButton>
  )
  return (
    <>
      <PrintMarking level={tlp.green} />
      <PageHeader title={t('list.title')} lead={t('list.lead')} action={collections.length > 0 && begin} />
      <Stack>
        {putting && <Notice>{t('list.put', { reference: putting })}</Notice>}
        {collections.length === 0 ? (
          <EmptyState title={t('list.none')} action={begin}>
            {t(mayCollect ? 'list.none_sentence' : 'list.none_reader')}
          </EmptyState>
        ) : (
          <Lines label={t('list.title')}>
            {collections.map((collection) => (
              <CollectionLine key={collection.id} collection={collection} put={collection.own ? putting : null} />
            ))}
          </Lines>
        )}
      </Stack>
    </>
  )
}

function CollectionLine({ collection, put }: { collection: ListedCollection; put: string | null }) {
  const { t } = useTranslation('collections')
  const { id, title, purpose, readers, organisation_name, items } = collection
  const facts = [organisation_name, t(`readers.${readers}`), t('list.items', { count: items })]
  return (
    <Line
      name={<Link to={`/practices/collections/${id}${put ? `?put=${put}#reference` : ''}`}>{title}</Link>}
      about={facts.join(' · ')}
    >
      {purpose && <p>{purpose}</p>}
    </Line>
  )
}
