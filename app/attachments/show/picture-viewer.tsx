import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { numberText } from '#app/languages/dates.ts'
import { Button } from '#app/ui/button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Shown } from './picture-page.tsx'
import styles from './picture-viewer.module.css'
import { Regions } from './regions.tsx'
import { type Shape, useDrawing } from './use-drawing.ts'
import { useReady } from './use-ready.ts'

/** In per cent of the width there is; each has a line in the style sheet, since a page may not style by itself. */
const steps = [100, 150, 200, 300, 400, 600, 800] as const

type Props = { picture: Shown; shape: Shape | null; onShape: ((shape: Shape) => void) | undefined }

/** The picture in a frame that scrolls: by wheel, by finger, and by the arrow keys once it has the focus. */
export function PictureViewer({ picture, shape, onShape }: Props) {
  const { t } = useTranslation('attachments')
  const [step, setStep] = useState(0)
  const drawing = useDrawing(onShape)
  const ready = useReady()
  const { id, name, caption, width, height } = picture
  return (
    <div>
      {ready && <Zoom step={step} onStep={setStep} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={t('view.picture')}>
        <div className={styles.picture} data-zoom={steps[step]} data-drawing={Boolean(onShape && ready)} {...drawing}>
          <img
            src={`/attachments/${id}/picture`}
            alt={caption || t('list.picture_of', { name })}
            width={width ?? undefined}
            height={height ?? undefined}
            draggable={false}
          />
          <Regions picture={picture} shape={shape} />
        </div>
      </section>
    </div>
  )
}

function Zoom({ step, onStep }: { step: number; onStep: (step: number) => void }) {
  const { t } = useTranslation('attachments')
  const { language } = useClock()
  const last = steps.length - 1
  return (
    <Toolbar>
      <Button type="button" disabled={step === last} onClick={() => onStep(Math.min(last, step + 1))}>
        {t('view.closer')}
      </Button>
      <Button type="button" disabled={step === 0} onClick={() => onStep(Math.max(0, step - 1))}>
        {t('view.farther')}
      </Button>
      <Button type="button" kind="quiet" disabled={step === 0} onClick={() => onStep(0)}>
        {t('view.whole')}
      </Button>
      <output className={styles.zoomed} aria-label={t('view.zoom')}>
        {t('view.zoomed', { percent: numberText(steps[step] ?? 100, language) })}
      </output>
    </Toolbar>
  )
}
