import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Field } from '#app/ui/field.tsx'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { findPictureToShow } from './attachments.server.ts'
import styles from './picture-page.module.css'
import { PictureViewer } from './picture-viewer.tsx'
import { RegionForm, typedShape } from './region-form.tsx'
import { RegionList } from './region-list.tsx'
import type { Shape } from './use-drawing.ts'

export type Shown = NonNullable<Awaited<ReturnType<typeof findPictureToShow>>>

type Props = { picture: Shown; refused: SubmissionResult | undefined }

/** A picture to be looked at closely, with what is marked on it in words beside. */
export function PicturePage({ picture, refused }: Props) {
  const { t } = useTranslation('attachments')
  const [shape, setShape] = useShape(picture.regions.length, refused)
  const { id, name, caption, reference, mayMark } = picture
  return (
    <>
      <PrintMarking level={picture.tlp} exercise={picture.exercise} />
      <PageHeader
        marking={<TlpChip level={picture.tlp} />}
        title={caption || name}
        lead={<Link to={`/bulletins/${reference}`}>{picture.title || reference}</Link>}
      />
      {picture.exercise && <ExerciseBanner />}
      <Columns
        aside={
          <Stack>
            <RegionList picture={picture} />
            {mayMark && <RegionForm key={picture.regions.length} shape={shape} onShape={setShape} refused={refused} />}
            {mayMark && <Caption picture={picture} />}
          </Stack>
        }
      >
        <PictureViewer picture={picture} shape={mayMark ? shape : null} onShape={mayMark ? setShape : undefined} />
        {picture.tlp >= tlp.amber && <p className={styles.quiet}>{t('view.watermark')}</p>}
        <p className={styles.links}>
          <a href={`/attachments/${id}/picture`}>{t('view.alone')}</a>
          <a href={`/attachments/${id}`}>{t('list.download')}</a>
        </p>
      </Columns>
    </>
  )
}

/** What is drawn and not yet marked; a region that was added takes it away. */
function useShape(count: number, refused: SubmissionResult | undefined) {
  const [drawn, setDrawn] = useState(() => ({ count, shape: typedShape(refused?.initialValue) }))
  const shape = drawn.count === count ? drawn.shape : typedShape(null)
  return [shape, (next: Shape) => setDrawn({ count, shape: next })] as const
}

function Caption({ picture: { id, caption } }: { picture: Shown }) {
  const { t } = useTranslation('attachments')
  return (
    <Form method="post" action={`/attachments/${id}/caption`}>
      <Stack gap="tight">
        <Field label={t('view.caption')} hint={t('view.caption_hint')}>
          <TextInput name="caption" defaultValue={caption} maxLength={500} />
        </Field>
        <Toolbar>
          <Button>{t('view.caption_save')}</Button>
        </Toolbar>
      </Stack>
    </Form>
  )
}
