import { useTranslation } from 'react-i18next'
import { AttachmentList } from '#app/attachments/show/attachment-list.tsx'
import type { Listed } from '#app/attachments/show/attachments.server.ts'
import { LayerIndicators, type LayerNames } from '#app/indicators/show/layer-indicators.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { isPracticeTold } from '../templates/practice-questions.ts'
import styles from './bulletin-layers.module.css'
import { type Findings, LayerFindings } from './layer-findings.tsx'
import { PracticeFacts } from './practice-facts.tsx'
import { PracticeText } from './practice-text.tsx'

/** `html` comes from `renderMarkdown`. */
export type ShownLayer = { position: number; tlp: Tlp; html: string; files?: readonly Listed[] } & Findings &
  Partial<LayerNames>

type Props = {
  layers: readonly ShownLayer[]
  /** The facts of a practice stand beside its text. */
  beside?: boolean
}

/** Each layer under its own marking, widest first. */
export function BulletinLayers({ layers, beside = false }: Props) {
  const { t } = useTranslation('bulletins')
  return layers.map(({ position, tlp, html, files = [], indicators = [], elsewhere = [], ...findings }) => (
    <section key={position} className={styles.layer} aria-label={t('show.layer', { count: position })}>
      {layers.length > 1 && (
        <p className={styles.marking}>
          <TlpChip level={tlp} />
        </p>
      )}
      <LayerText html={html} beside={beside} {...findings} />
      <LayerIndicators indicators={indicators} elsewhere={elsewhere} />
      <AttachmentList files={files} />
    </section>
  ))
}

type Text = Findings & Pick<ShownLayer, 'html'> & { beside: boolean }

function LayerText({ html, beside, answers = {}, red_flags = [] }: Text) {
  if (!isPracticeTold(answers))
    return (
      <>
        <LayerFindings answers={answers} red_flags={red_flags} />
        <Prose html={html} />
      </>
    )
  return (
    <>
      <PracticeText answers={answers}>{html && <Prose html={html} />}</PracticeText>
      {!beside && <PracticeFacts answers={answers} />}
    </>
  )
}
