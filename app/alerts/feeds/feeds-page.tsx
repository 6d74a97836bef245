import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { AlertHead } from '../alert-head.tsx'
import { NewAddresses } from './feed-addresses.tsx'
import type { Feed } from './feeds.server.ts'
import styles from './feeds-page.module.css'

type Props = {
  feeds: readonly Feed[]
  /** The addresses of the feed that was opened a moment ago, or what was wrong with what was typed. */
  opened?: readonly string[] | undefined
  refused?: SubmissionResult | undefined
}

export function FeedsPage({ feeds, opened, refused }: Props) {
  const { t } = useTranslation('feeds')
  return (
    <>
      <AlertHead title={t('title')} lead={t('lead')} />
      <Stack gap="wide">
        {opened && <NewAddresses addresses={opened} />}
        <OpenFeed key={feeds.length} refused={refused} />
        <Section title={t('yours')}>
          {feeds.length === 0 ? (
            <EmptyState title={t('none')}>{t('none_hint')}</EmptyState>
          ) : (
            <Lines>
              {feeds.map((feed) => (
                <FeedLine key={feed.id} {...feed} />
              ))}
            </Lines>
          )}
        </Section>
      </Stack>
    </>
  )
}

function OpenFeed({ refused }: { refused: SubmissionResult | undefined }) {
  const { t } = useTranslation('feeds')
  return (
    <Section title={t('new')}>
      <Stack>
        <Notice>{t('secret')}</Notice>
        <Form method="post" noValidate className={styles.open}>
          <Field id="name" label={t('name')} hint={t('name_hint')} errors={refused?.error?.name ?? []}>
            <TextInput name="name" maxLength={60} autoComplete="off" defaultValue={textOf(refused)} />
          </Field>
          <Button kind="primary">{t('open')}</Button>
        </Form>
      </Stack>
    </Section>
  )
}

function textOf(refused: SubmissionResult | undefined) {
  const typed = refused?.initialValue?.name
  return typeof typed === 'string' ? typed : ''
}

function FeedLine({ id, name, created_at, last_used_at }: Feed) {
  const { t } = useTranslation('feeds')
  const about = (
    <>
      {t('opened_at')} <Time at={created_at} />.{' '}
      {last_used_at ? (
        <>
          {t('last_used')} <Time at={last_used_at} />.
        </>
      ) : (
        t('never_used')
      )}
    </>
  )
  const end = (
    <Form method="post" action={`/alerts/feeds/${id}/ending`}>
      <Button kind="quiet" aria-label={t('end_named', { name })}>
        <X aria-hidden="true" /> {t('end')}
      </Button>
    </Form>
  )
  return <Line name={name} about={about} deeds={end} />
}
