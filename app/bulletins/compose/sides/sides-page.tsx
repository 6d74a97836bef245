import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { unnamedOriginator } from '#app/languages/originator.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { type BulletinType, validUntil } from '#app/vocabulary/bulletin-type.ts'
import type { Sides } from '../../queries/open-sides.server.ts'
import { LayerFaults, LayerTabs } from '../layers/layer-tabs.tsx'
import { SideColumn } from './side-column.tsx'
import { hasOthers } from './sides.ts'
import styles from './sides-page.module.css'

/** Beside each other, or on a phone below each other: each view of a draft, and who has it. */
export function SidesPage({ sides: { draft, layers, sides, faults } }: { sides: Sides }) {
  const { t } = useTranslation('compose')
  const { now } = useClock()
  const bulletin = {
    ...draft,
    originator_name: draft.brokered ? unnamedOriginator : draft.organisation_name,
    released_at: null,
    revision: 1,
    valid_until: draft.valid_until ?? validUntil(draft.type as BulletinType, now),
  }
  return (
    <>
      <LayerTabs draft={draft} />
      <LayerFaults reference={draft.reference} faults={faults} />
      <p className={styles.lead}>{t('sides.lead')}</p>
      <div className={styles.sides}>
        {sides.map((side) => (
          <SideColumn
            key={side.depth}
            side={side}
            of={layers.length}
            bulletin={bulletin}
            layers={layers.slice(0, side.depth)}
          />
        ))}
        {hasOthers(layers) && (
          <section className={styles.side} aria-label={t('sides.others')}>
            <h2 className={styles.title}>{t('sides.others')}</h2>
            <p>{t('sides.others_sentence')}</p>
            <Notice>{t('sides.home')}</Notice>
          </section>
        )}
      </div>
      <Toolbar>
        <LinkButton kind="primary" to={`/bulletins/${draft.reference}/release`}>
          {t('sides.next')}
        </LinkButton>
        <LinkButton to={`/bulletins/${draft.reference}/audience`}>{t('sides.back')}</LinkButton>
      </Toolbar>
    </>
  )
}
