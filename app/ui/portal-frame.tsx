import { Link } from '@remix-run/react'
import { Bell, BookCheck, BookUser, House, Newspaper, ScanSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Frame } from './frame.tsx'
import { VisitorFrame } from './visitor-frame.tsx'

type Organisation = { id: string; name: string }

export type FrameFacts = {
  person: { name: string }
  organisation: Organisation
  organisations: Organisation[]
  unread: number
}

/** The frame that fits who is looking. Only pages that exist are offered. */
export function PortalFrame({ frame, children }: { frame: FrameFacts | null; children: ReactNode }) {
  const { t } = useTranslation()
  if (!frame) return <VisitorFrame links={<VisitorLinks />}>{children}</VisitorFrame>
  const items = [
    { to: '/', label: t('nav.today'), icon: House, end: true },
    { to: '/bulletins', label: t('nav.bulletins'), icon: Newspaper },
    { to: '/check', label: t('nav.check'), icon: ScanSearch },
    { to: '/alerts', label: t('nav.alerts'), icon: Bell, count: frame.unread },
    { to: '/practices', label: t('nav.practices'), icon: BookCheck },
    { to: '/directory', label: t('nav.directory'), icon: BookUser, desk: true },
  ]
  return (
    <Frame items={items} {...frame}>
      {children}
    </Frame>
  )
}

function VisitorLinks() {
  const { t } = useTranslation()
  return (
    <>
      <Link to="/public">{t('public_bulletins')}</Link>
      <Link to="/sign-in">{t('sign_in')}</Link>
    </>
  )
}
