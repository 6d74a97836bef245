import { Form, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { RevisionNotice } from '../life/life-notices.tsx'
import styles from './composer-frame.module.css'

type Props = {
  draft: { reference: string; title: string; tlp: Tlp; state: string; exercise: boolean; revised: string | null }
  children: ReactNode
}

/** The three steps of a draft, around each of them. */
export function ComposerFrame({ draft, children }: Props) {
  const { t } = useTranslation('bulletins')
  const { reference, tlp, title, exercise, revised } = draft
  const base = `/bulletins/${reference}`
  const { pathname } = useLocation()
  return (
    <>
      {exercise && <ExerciseBanner />}
      <PageHeader marking={<TlpChip level={tlp} />} title={title || t('compose.draft')} />
      <Tabs
        label={t('compose.steps')}
        tabs={[
          { to: `${base}/edit`, label: t('compose.tab_text') },
          {
            to: `${base}/${pathname.endsWith('/audiences') ? 'audiences' : 'audience'}`,
            label: t('compose.tab_audience'),
          },
          { to: `${base}/release`, label: t('compose.tab_release') },
        ]}
      />
      {revised && <RevisionNotice original={revised} />}
      {children}
    </>
  )
}

/** Throwing away is behind a word, and one press more. */
export function Disposal({ reference }: { reference: string }) {
  const { t } = useTranslation('bulletins')
  return (
    <details className={styles.disposal}>
      <summary>{t('compose.discard')}</summary>
      <Form method="post" action={`/bulletins/${reference}/disposal`}>
        <p>{t('compose.discard_sentence')}</p>
        <Button kind="danger">{t('compose.discard_now')}</Button>
      </Form>
    </details>
  )
}
