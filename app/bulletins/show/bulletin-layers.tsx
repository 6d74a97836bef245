import { useTranslation } from 'react-i18next'
import { AttachmentList } from '#app/attachments/show/attachment-list.tsx'
import type { Listed } from '#app/attachments/show/attachments.server.ts'
import { LayerIndicators, type LayerNames } from '#app/indicators/show/layer-indicators.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import styles from './bulletin-layers.module.css'
import { type Findings, LayerFindings } from './layer-findings.tsx'

/** `html` comes from `renderMarkdown`. */
export type ShownLayer = { position: number; tlp: Tlp; html: string; files?: readonly Listed[] } & Findings &
  Partial<LayerNames>

/** Each layer under its own marking, widest first. */
export function BulletinLayers({ layers }: { layers: readonly ShownLayer[] }) {
  const { t } = useTranslation('bulletins')
  return layers.map(({ position, tlp, html, files = [], indicators = [], elsewhere = [], ...findings }) => (
    <section key={position} className={styles.layer} aria-label={t('show.layer', { count: position })}>
      {layers.length > 1 && (
        <p className={styles.marking}>
          <TlpChip level={tlp} />
        </p>
      )}
      <LayerFindings {...findings} />
      <Prose html={html} />
      <LayerIndicators indicators={indicators} elsewhere={elsewhere} />
      <AttachmentList files={files} />
    </section>
  ))
}
