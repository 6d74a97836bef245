import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { isPractice, saidOf } from '#app/vocabulary/bulletin-type.ts'
import type { Mutable } from './mute.server.ts'

/** Whether one still wants to hear of a bulletin or a practice. */
export function MutePage({ bulletin }: { bulletin: Mutable }) {
  const { t } = useTranslation('telling')
  const { reference, type, title, tlp, exercise, muted } = bulletin
  const state = muted ? 'on' : 'off'
  return (
    <>
      {exercise && <ExerciseBanner />}
      <PageHeader
        marking={<TlpChip level={tlp} />}
        title={t(`mute.${state}`, saidOf(type))}
        lead={title || reference}
      />
      <Stack>
        <p>{t(`mute.${state}_hint`)}</p>
        <Form method="post" action={`/bulletins/${reference}/mute${muted ? '/ending' : ''}`}>
          <Button kind="primary">{t(`mute.${state}_button`)}</Button>
        </Form>
        <Link to={`/${isPractice(type) ? 'practices' : 'bulletins'}/${reference}`}>{t('mute.back', saidOf(type))}</Link>
      </Stack>
    </>
  )
}
