import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { SeverityMark } from '../bulletin-marks.tsx'
import type { ListedDraft } from './list-drafts.server.ts'

/** Who wrote it, who changed it last, and whether it waits for somebody. */
export function DraftRows({ drafts }: { drafts: readonly ListedDraft[] }) {
  const { t } = useTranslation('compose')
  return (
    <RowList label={t('drafts.title')}>
      {drafts.map((draft) => (
        <DraftRow key={draft.id} draft={draft} />
      ))}
    </RowList>
  )
}

function DraftRow({ draft }: { draft: ListedDraft }) {
  const { t } = useTranslation(['compose', 'bulletins'])
  const { reference, state, tlp, severity, title, author_name, editor_name, layers } = draft
  const changed = editor_name && t('drafts.changed_by', { name: editor_name })
  return (
    <Row
      to={`/bulletins/${reference}/${state === 'in_review' ? 'release' : 'edit'}`}
      marking={<TlpChip level={tlp} />}
      severity={<SeverityMark level={severity} type={draft.type} />}
      title={title || t('bulletins:untitled', { reference })}
      state={<DraftMarks draft={draft} />}
      from={[t('drafts.written_by', { name: author_name }), changed].filter(Boolean).join(', ')}
      where={layers > 1 && t('drafts.layers', { count: layers })}
      when={<Time at={draft.updated_at} />}
    />
  )
}

function DraftMarks({ draft: { state, exercise, revision, mine, reviewer_name } }: { draft: ListedDraft }) {
  const { t } = useTranslation('compose')
  const waits = reviewer_name ? t('drafts.in_review', { name: reviewer_name }) : t('drafts.in_review_nobody')
  return (
    <>
      {exercise && <ExerciseTag />}
      {mine && <StatusTag tone="good">{t('drafts.mine')}</StatusTag>}
      {revision && <StatusTag tone="plain">{t('drafts.revision')}</StatusTag>}
      {state === 'in_review' && <StatusTag tone="plain">{waits}</StatusTag>}
    </>
  )
}
