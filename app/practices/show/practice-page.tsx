import type { ReactNode } from 'react'
import { LifeLinks } from '#app/bulletins/life/life-links.tsx'
import type { Told } from '#app/bulletins/life/life-notices.tsx'
import { LifeNotices } from '#app/bulletins/life/life-notices.tsx'
import { BulletinActions } from '#app/bulletins/show/bulletin-actions.tsx'
import { BulletinHead } from '#app/bulletins/show/bulletin-head.tsx'
import { BulletinLayers, type ShownLayer } from '#app/bulletins/show/bulletin-layers.tsx'
import type { Shown } from '#app/bulletins/show/bulletin-page.tsx'
import { PracticeFacts } from '#app/bulletins/show/practice-facts.tsx'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { ScreenOnly } from '#app/ui/screen-only.tsx'
import { PracticeNotices } from './practice-notices.tsx'
import styles from './practice-page.module.css'
import { PracticeStanding } from './practice-standing.tsx'

type Props = {
  practice: Shown
  layers: readonly ShownLayer[]
  /** What a visitor is not told. */
  life?: Told
  writer?: { own: boolean; roles: readonly string[] }
  /** What has to be known besides, before the text. */
  above?: ReactNode
  /** Beside the text, under the facts: small sections of their own. */
  aside?: ReactNode
  /** Below the text: what is asked, who runs it, what else belongs to it. */
  children?: ReactNode
}

/** A practice, marking first: the claim and how it is done, and beside it where it fits and what it takes. */
export function PracticePage({ practice, layers, life, writer, above, aside, children }: Props) {
  const answers = layers[0]?.answers ?? {}
  const beside = (
    <Stack>
      <PracticeFacts answers={answers} />
      <PracticeStanding practice={practice} />
      <ScreenOnly>
        <Stack>
          {aside}
          {life && <LifeLinks {...practice} own={false} roles={[]} {...writer} life={life} />}
        </Stack>
      </ScreenOnly>
    </Stack>
  )
  return (
    <article>
      <PrintMarking level={layers.at(-1)?.tlp ?? practice.tlp} exercise={practice.exercise} />
      <BulletinHead
        bulletin={practice}
        action={writer && <BulletinActions {...practice} {...writer} revising={life?.revising ?? false} />}
      />
      <Stack>
        <PracticeNotices practice={practice} />
        {life && <LifeNotices reference={practice.reference} life={life} />}
        {above}
        <div className={styles.sheet}>
          <Columns aside={beside}>
            <Stack gap="wide">
              <div lang={practice.language}>
                <BulletinLayers layers={layers} beside />
              </div>
              {children && (
                <ScreenOnly>
                  <Stack gap="wide">{children}</Stack>
                </ScreenOnly>
              )}
            </Stack>
          </Columns>
        </div>
      </Stack>
    </article>
  )
}
