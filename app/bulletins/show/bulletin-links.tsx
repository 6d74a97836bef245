import { Link } from '@remix-run/react'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'

type Props = { reference: string; type: string; state: string; own: boolean; layers: readonly { tlp: Tlp }[] }

/** Where a bulletin leads: who reads it, what became of it, and paper. */
export function BulletinLinks({ reference, type, state, own, layers }: Props) {
  const { t } = useTranslation(['bulletins', 'paper'])
  const address = `/bulletins/${reference}`
  const released = state === 'released'
  const forGates = released && !isPractice(type) && layers.some((layer) => layer.tlp <= tlp.green)
  const links: ReactNode[] = [
    own && <Link to={`${address}/readers`}>{t('show.readers')}</Link>,
    forGates && <Link to={`${address}/card`}>{t('paper:card.link')}</Link>,
    released && (
      <Link to={`${address}/pdf`} reloadDocument>
        {t('paper:pdf.link')}
      </Link>
    ),
  ]
  return (
    <Stack gap="tight">
      {links.filter(Boolean).map((link, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is the same at each rendering
        <Fragment key={place}>{link}</Fragment>
      ))}
    </Stack>
  )
}
