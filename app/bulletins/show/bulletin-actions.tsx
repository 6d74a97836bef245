import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { may } from '#app/vocabulary/roles.ts'
import { ReviseButton } from '../life/life-links.tsx'

type Props = { reference: string; state: string; own: boolean; roles: readonly string[]; revising: boolean }

/** The next deed of whoever writes for the originator. */
export function BulletinActions({ reference, state, own, roles, revising }: Props) {
  const { t } = useTranslation('bulletins')
  if (!own || !may(roles, 'draft')) return null
  if (state === 'released') return <ReviseButton reference={reference} revising={revising} />
  if (state === 'recalled') return null
  return (
    <>
      <LinkButton to={`/bulletins/${reference}/release`} kind="primary">
        {t('show.release')}
      </LinkButton>
      <LinkButton to={`/bulletins/${reference}/edit`}>{t('show.edit')}</LinkButton>
    </>
  )
}
