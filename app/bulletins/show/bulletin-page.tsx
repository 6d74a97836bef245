import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { SeverityMark, StateMarks } from '../bulletin-marks.tsx'
import { standingOf } from '../filters.ts'
import { LifeLinks } from '../life/life-links.tsx'
import { LifeNotices, type Told } from '../life/life-notices.tsx'
import { BulletinActions } from './bulletin-actions.tsx'
import { BulletinFacts, type Facts } from './bulletin-facts.tsx'
import { BulletinLayers, type ShownLayer } from './bulletin-layers.tsx'
import { BulletinNotices } from './bulletin-notices.tsx'

type Shown = Facts & {
  state: string
  expired: boolean
  tlp: Tlp
  severity: Severity
  title: string
  exercise: boolean
  language: string
  recalled_at: Date | null
}

type Props = {
  bulletin: Shown
  layers: readonly ShownLayer[]
  life?: Told
  writer?: { own: boolean; roles: readonly string[] }
  aside?: ReactNode
  /** What of it concerns the reader's own organisation: before the text. */
  above?: ReactNode
  children?: ReactNode
}

/** A bulletin, marking first; below its layers what readers answer. */
export function BulletinPage({ bulletin, layers, life, writer, aside, above, children }: Props) {
  const facts = (
    <Stack>
      {aside}
      {life && <LifeLinks state={bulletin.state} own={false} roles={[]} {...writer} life={life} />}
      <BulletinFacts facts={bulletin} />
    </Stack>
  )
  return (
    <article>
      <PrintMarking level={layers.at(-1)?.tlp ?? bulletin.tlp} exercise={bulletin.exercise} />
      <BulletinHead
        bulletin={bulletin}
        action={writer && <BulletinActions {...bulletin} {...writer} revising={life?.revising ?? false} />}
      />
      <Stack>
        <BulletinNotices {...bulletin} standing={standingOf(bulletin)} />
        {life && <LifeNotices reference={bulletin.reference} life={life} />}
        {above}
        <Columns aside={facts}>
          <Stack gap="wide">
            <div lang={bulletin.language}>
              <BulletinLayers layers={layers} />
            </div>
            {children}
          </Stack>
        </Columns>
      </Stack>
    </article>
  )
}

function BulletinHead({ bulletin, action }: Pick<Props, 'bulletin'> & { action: ReactNode }) {
  const { t } = useTranslation('bulletins')
  const originator = useOriginatorNames()
  const { reference, state, title, tlp, originator_name, released_at } = bulletin
  return (
    <PageHeader
      marking={
        <>
          <TlpChip level={tlp} />
          <SeverityMark level={bulletin.severity} />
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
