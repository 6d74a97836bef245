import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import { Button } from '#app/ui/button.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Line } from '#app/ui/lines.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { GradeMark } from '../grade-mark.tsx'
import type { Item } from './list-collections.server.ts'

/** Within an own collection, by its id, it can be moved and taken out. */
type Props = { item: Item; place: number; within: string | null }

export function CollectionItem({ item, place, within }: Props) {
  const { reference, title, claim, sentence, type } = item
  const originator = useOriginator()(item.originator_name)
  const page = type === 'PRACTICE' ? 'practices' : 'bulletins'
  const name = title || reference
  return (
    <Line
      about={[originator, claim].filter(Boolean).join(' · ')}
      deeds={within && <ItemDeeds id={within} reference={reference} name={name} first={place === 0} />}
    >
      <p>
        <TlpChip level={item.tlp} /> <Kind item={item} /> {item.exercise && <ExerciseTag />}
      </p>
      <p>
        {place + 1}. <Link to={`/${page}/${reference}`}>{name}</Link>
      </p>
      {sentence && <p>{sentence}</p>}
    </Line>
  )
}

function Kind({ item: { grade, type } }: { item: Item }) {
  const label = useLabel()
  return grade ? <GradeMark grade={grade} /> : <StatusTag>{label('bulletin_type', type)}</StatusTag>
}

function ItemDeeds({ id, reference, name, first }: { id: string; reference: string; name: string; first: boolean }) {
  const { t } = useTranslation('collections')
  const at = `/practices/collections/${id}/items/${reference}`
  return (
    <Toolbar>
      {!first && (
        <Form method="post" action={`${at}/rise`} preventScrollReset>
          <Button aria-label={t('show.rise_named', { name })}>{t('show.rise')}</Button>
        </Form>
      )}
      <Form method="post" action={`${at}/removal`} preventScrollReset>
        <Button aria-label={t('show.take_out_named', { name })}>{t('show.take_out')}</Button>
      </Form>
    </Toolbar>
  )
}
