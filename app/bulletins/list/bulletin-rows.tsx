import { useTranslation } from 'react-i18next'
import { useOriginator } from '#app/languages/originator.ts'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { SeverityMark, StateMarks, useWhere } from '../bulletin-marks.tsx'
import type { ListedBulletin } from '../queries/list-bulletins.server.ts'

type Props = { label: string; bulletins: readonly ListedBulletin[]; base?: '/bulletins' | '/public' }

export function BulletinRows({ label, bulletins, base = '/bulletins' }: Props) {
  return (
    <RowList label={label}>
      {bulletins.map((bulletin) => (
        <BulletinRow key={bulletin.reference} to={`${base}/${bulletin.reference}`} bulletin={bulletin} />
      ))}
    </RowList>
  )
}

function BulletinRow({ to, bulletin }: { to: string; bulletin: ListedBulletin }) {
  const { t } = useTranslation('bulletins')
  const where = useWhere()
  const originator = useOriginator()
  return (
    <Row
      to={to}
      marking={<TlpChip level={bulletin.tlp} />}
      severity={<SeverityMark level={bulletin.severity} />}
      title={bulletin.title || t('recalled_title', { reference: bulletin.reference })}
      state={
        <>
          <StateMarks {...bulletin} />
          {bulletin.answer_by && (
            <StatusTag tone="warn">
              {t('answer_by')} <Time at={bulletin.answer_by} />
            </StatusTag>
          )}
        </>
      }
      where={where(bulletin)}
      from={originator(bulletin.originator_name)}
      when={<Time at={bulletin.released_at} />}
    />
  )
}
