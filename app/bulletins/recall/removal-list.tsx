import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useOriginator } from '#app/languages/originator.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Identifier } from '#app/ui/identifier.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { ConfirmRemoval } from '../life/life-notices.tsx'
import styles from './removal-list.module.css'
import type { Removal } from './removals.server.ts'

type Told = Omit<Removal, 'recalled_at' | 'confirmed_at'> & {
  recalled_at: Date | string
  confirmed_at: Date | string | null
}

/** What the organisation has to remove, then what it has. */
export function Removals({ removals }: { removals: readonly Told[] }) {
  const { t } = useTranslation('life')
  const open = removals.filter(({ confirmed_at }) => confirmed_at === null)
  const done = removals.filter(({ confirmed_at }) => confirmed_at !== null)
  if (removals.length === 0)
    return (
      <EmptyState title={t('removals.none')} action={<LinkButton to="/">{t('removals.home')}</LinkButton>}>
        {t('removals.none_sentence')}
      </EmptyState>
    )
  return (
    <Stack gap="wide">
      {open.length > 0 && (
        <Section title={t('removals.open')}>
          <RemovalList removals={open} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title={t('removals.done')}>
          <RemovalList removals={done} />
        </Section>
      )}
    </Stack>
  )
}

export function RemovalList({ removals }: { removals: readonly Told[] }) {
  return (
    <ul className={styles.list}>
      {removals.map((removal) => (
        <RemovalRow key={removal.bulletin_id} removal={removal} />
      ))}
    </ul>
  )
}

function RemovalRow({ removal }: { removal: Told }) {
  const { t } = useTranslation('life')
  const originator = useOriginator()
  const { reference, originator_name, tlp, exercise, reason, causes, recalled_at, confirmed_at } = removal
  const said = causes.map((cause) => t(`removals.cause.${cause}`)).join(', ')
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <TlpChip level={tlp} />{' '}
        <Link to={`/bulletins/${reference}`}>
          <Identifier>{reference}</Identifier>
        </Link>{' '}
        {exercise && <ExerciseTag />}
      </p>
      <p className={styles.facts}>
        {originator(originator_name)} · {t('removals.recalled')} <Time at={recalled_at} /> · {t(`reason.${reason}`)} ·{' '}
        {t('removals.you', { causes: said })}
      </p>
      {confirmed_at ? (
        <p className={styles.facts}>
          {t('removals.confirmed', { name: removal.confirmed_by_name ?? '' })} <Time at={confirmed_at} />
        </p>
      ) : (
        <ConfirmRemoval reference={reference} />
      )}
    </li>
  )
}

/** On the first page of the day: nothing where nothing waits. */
export function RemovalsToday({ removals }: { removals: readonly Told[] }) {
  const { t } = useTranslation('life')
  if (removals.length === 0) return null
  return (
    <Section title={t('removals.title')} aside={<Link to="/bulletins/removals">{t('removals.all')}</Link>}>
      <RemovalList removals={removals} />
    </Section>
  )
}
