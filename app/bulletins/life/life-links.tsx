import { Form, Link } from '@remix-run/react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'
import { may } from '#app/vocabulary/roles.ts'
import styles from './life-links.module.css'
import type { Life, Linked } from './read-life.server.ts'

type Shown = Omit<Life, 'removal'>

type Props = { reference: string; type: string; state: string; own: boolean; roles: readonly string[]; life: Shown }

/** What became of a bulletin, and what its originator can do with it: beside the text. */
export function LifeLinks({ reference, type, state, own, roles, life }: Props) {
  const { t } = useTranslation('life')
  if (!['released', 'recalled'].includes(state)) return null
  const address = `/bulletins/${reference}`
  const deeds = own && may(roles, 'draft') ? deedLinks(t, { type, state, roles }, life) : []
  return (
    <Stack gap="tight">
      {(own || state === 'released') && <Link to={`${address}/history`}>{t('deeds.history')}</Link>}
      {deeds.map(({ to, label }) =>
        to ? (
          <Link key={label} to={`${address}/${to}`}>
            {label}
          </Link>
        ) : (
          <span key={label}>{label}</span>
        ),
      )}
      {!own && state === 'released' && <Link to={`${address}/mute`}>{t('deeds.mute')}</Link>}
      <LinkedBulletins links={life.links} />
    </Stack>
  )
}

type DeedLink = { to: string | false; label: string }

type Standing = Pick<Props, 'type' | 'state' | 'roles'>

function deedLinks(t: TFunction<'life'>, { type, state, roles }: Standing, life: Shown): DeedLink[] {
  const { holders, confirmed } = life
  const count = holders ?? 0
  if (state === 'recalled')
    return count > 0 ? [{ to: 'removed', label: t('deeds.removed', { confirmed, all: count }) }] : []
  const deeds: (DeedLink | false)[] = [
    { to: count > 0 && 'opened', label: t('deeds.opened', { count }) },
    { to: 'links', label: t('deeds.link', saidOf(type)) },
    may(roles, 'renew') && { to: 'renewal', label: t('deeds.renew', saidOf(type)) },
    may(roles, 'recall') && { to: 'recall', label: t('deeds.recall') },
  ]
  return deeds.filter((deed) => deed !== false)
}

/** Begins a revision or goes on with the one begun. */
export function ReviseButton({ reference, revising }: { reference: string; revising: boolean }) {
  const { t } = useTranslation('life')
  return (
    <Form method="post" action={`/bulletins/${reference}/revision`}>
      <Button>{t(revising ? 'deeds.revise_on' : 'deeds.revise')}</Button>
    </Form>
  )
}

function LinkedBulletins({ links }: { links: readonly Linked[] }) {
  const { t } = useTranslation(['life', 'bulletins'])
  if (links.length === 0) return null
  return (
    <section className={styles.linked}>
      <h2 className={styles.heading}>{t('links.title')}</h2>
      <ul className={styles.list}>
        {links.map(({ reference, title, tlp, kind, state, exercise }) => (
          <li key={`${reference} ${kind}`}>
            <span className={styles.kind}>{t(`links.${kind}`)}</span> <TlpChip level={tlp} />{' '}
            <Link to={`/bulletins/${reference}`}>{title || reference}</Link> {exercise && <ExerciseTag />}{' '}
            {state === 'recalled' && <StatusTag tone="bad">{t('bulletins:standing.recalled')}</StatusTag>}
          </li>
        ))}
      </ul>
    </section>
  )
}
