import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { SeverityMark, StateMarks } from '../bulletin-marks.tsx'
import { standingOf } from '../filters.ts'

export type Headed = {
  reference: string
  type: string
  state: string
  expired: boolean
  tlp: Tlp
  severity: Severity
  urgency: string
  title: string
  exercise: boolean
  originator_name: string
  released_at: Date | null
}

/** Marking first, then what it is called and whose it is. A practice warns of nothing: it has no severity. */
export function BulletinHead({ bulletin, action }: { bulletin: Headed; action?: ReactNode }) {
  const { t } = useTranslation('bulletins')
  const originator = useOriginatorNames()
  const { reference, state, title, tlp, originator_name, released_at } = bulletin
  return (
    <PageHeader
      marking={
        <>
          <TlpChip level={tlp} />
          <SeverityMark level={bulletin.severity} type={bulletin.type} />
          <StateMarks {...bulletin} standing={standingOf(bulletin)} />
        </>
      }
      title={title || t(state === 'recalled' ? 'recalled_title' : 'untitled', { reference })}
      lead={
        released_at && (
          <>
            {t('show.from', { name: originator(originator_name).within })} <Time at={released_at} />
          </>
        )
      }
      action={action}
    />
  )
}
