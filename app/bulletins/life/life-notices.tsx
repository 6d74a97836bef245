import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import styles from './life-notices.module.css'
import type { Life } from './read-life.server.ts'

/** What has to be known of a bulletin before it is read: why it was recalled, what is left to do, what to read instead. */
export function LifeNotices({ reference, life }: { reference: string; life: Told }) {
  return (
    <>
      {life.recall && <WhyRecalled recall={life.recall} />}
      {life.removal && <RemovalNotice reference={reference} removal={life.removal} />}
      <DuplicateNotice links={life.links} />
      {life.revises && <RevisionNotice original={life.revises} />}
    </>
  )
}

/** As a page gets it. */
export type Told = Omit<Life, 'removal'> & {
  removal: { confirmed_at: Date | string | null; by: string | null } | null
}

function WhyRecalled({ recall: { reason, explanation } }: { recall: NonNullable<Life['recall']> }) {
  const { t } = useTranslation('life')
  return (
    <Notice title={`${t('notice.why')}: ${t(`reason.${reason}`)}`}>
      {explanation && <p className={styles.explanation}>{explanation}</p>}
    </Notice>
  )
}

type Removal = { reference: string; removal: NonNullable<Told['removal']> }

export function RemovalNotice({ reference, removal: { confirmed_at, by } }: Removal) {
  const { t } = useTranslation('life')
  if (confirmed_at)
    return (
      <Notice tone="good" title={t('notice.removal_done')}>
        <p>
          {by && t('notice.removal_by', { name: by })} <Time at={confirmed_at} />
        </p>
      </Notice>
    )
  return (
    <Notice tone="warn" title={t('notice.removal')}>
      <Stack gap="tight">
        <p>{t('notice.removal_sentence')}</p>
        <ConfirmRemoval reference={reference} kind="primary" />
      </Stack>
    </Notice>
  )
}

export function ConfirmRemoval({ reference, kind = 'plain' }: { reference: string; kind?: 'primary' | 'plain' }) {
  const { t } = useTranslation('life')
  return (
    <Form method="post" action={`/bulletins/${reference}/removal`}>
      <Button kind={kind}>{t('notice.confirm')}</Button>
    </Form>
  )
}

function DuplicateNotice({ links }: Pick<Life, 'links'>) {
  const { t } = useTranslation('life')
  const others = links.filter(({ kind, state }) => kind === 'duplicate_of' && state === 'released')
  return others.map(({ reference, title }) => (
    <Notice key={reference} tone="warn" title={t('notice.duplicate')}>
      <p>
        {t('notice.duplicate_of')} <Link to={`/bulletins/${reference}`}>{title}</Link>{' '}
        <Identifier>{reference}</Identifier>
      </p>
    </Notice>
  ))
}

export function RevisionNotice({ original }: { original: string }) {
  const { t } = useTranslation('life')
  return (
    <Notice
      title={
        <>
          {t('notice.revision_of')} <Link to={`/bulletins/${original}`}>{original}</Link>
        </>
      }
    >
      <p>{t('notice.revision_of_sentence')}</p>
    </Notice>
  )
}
