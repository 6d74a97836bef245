import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#app/access/form-notice.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Lines } from '#app/ui/lines.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import { comparisonOf, mostCompared } from '../comparison/chosen.ts'
import { CollectionItem } from './collection-item.tsx'
import { ItemForm } from './item-form.tsx'
import type { Collection } from './list-collections.server.ts'

type Props = { collection: Collection; mayWrite: boolean; answer: Answer }

/** What it is for, then what is in it, in its order; below, for whoever keeps it, what can be put into it. */
export function CollectionPage({ collection, mayWrite, answer }: Props) {
  const { t } = useTranslation('collections')
  const { id, title, purpose, items, organisation_name, readers } = collection
  return (
    <>
      <PrintMarking
        level={strictest(collection)}
        exercise={items.length > 0 && items.every(({ exercise }) => exercise)}
      />
      <PageHeader title={title} lead={purpose} action={<Compared collection={collection} />} />
      <Stack gap="wide">
        <p>
          {t('show.from', { organisation: organisation_name })} · {t(`readers.${readers}`)} ·{' '}
          <Link to="/practices/collections">{t('list.title')}</Link>
        </p>
        {items.length === 0 ? (
          <EmptyState title={t('show.empty')}>{t(mayWrite ? 'show.empty_writer' : 'show.empty_reader')}</EmptyState>
        ) : (
          <Lines label={title}>
            {items.map((item, place) => (
              <CollectionItem key={item.reference} item={item} place={place} within={mayWrite ? id : null} />
            ))}
          </Lines>
        )}
        {mayWrite && <Keeping id={id} answer={answer} />}
      </Stack>
    </>
  )
}

/** As strict as the strictest thing in it, and as who may know of the collection at all. */
function strictest({ readers, items }: Collection) {
  const own = readers === 'house' ? tlp.amberStrict : tlp.green
  return Math.max(own, ...items.map((item) => item.tlp)) as Tlp
}

/** The practices of a short list side by side. */
function Compared({ collection: { items } }: { collection: Collection }) {
  const { t } = useTranslation('collections')
  const practices = items.filter(({ type }) => type === 'PRACTICE')
  if (practices.length < 2 || practices.length > mostCompared) return null
  return <LinkButton to={comparisonOf(practices.map(({ reference }) => reference))}>{t('show.compare')}</LinkButton>
}

function Keeping({ id, answer }: { id: string; answer: Answer }) {
  const { t } = useTranslation('collections')
  return (
    <Section title={t('show.keep')}>
      <Stack>
        <ItemForm answer={answer} />
        <Toolbar>
          <LinkButton to={`/practices/collections/${id}/edit`}>{t('show.change')}</LinkButton>
          <details>
            <summary>{t('show.drop')}</summary>
            <Form method="post" action={`/practices/collections/${id}/removal`}>
              <p>{t('show.drop_sentence')}</p>
              <Button kind="danger">{t('show.drop_sure')}</Button>
            </Form>
          </details>
        </Toolbar>
      </Stack>
    </Section>
  )
}
