import type { ReactNode } from 'react'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { standingOf } from '../filters.ts'
import { LifeLinks } from '../life/life-links.tsx'
import { LifeNotices, type Told } from '../life/life-notices.tsx'
import { BulletinActions } from './bulletin-actions.tsx'
import { BulletinFacts, type Facts } from './bulletin-facts.tsx'
import { BulletinHead, type Headed } from './bulletin-head.tsx'
import { BulletinLayers, type ShownLayer } from './bulletin-layers.tsx'
import { BulletinNotices } from './bulletin-notices.tsx'

export type Shown = Facts & Headed & { language: string; recalled_at: Date | null }

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
      {life && <LifeLinks {...bulletin} own={false} roles={[]} {...writer} life={life} />}
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
