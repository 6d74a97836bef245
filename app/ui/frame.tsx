import { Link } from '@remix-run/react'
import { Bell } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from './brand.tsx'
import styles from './frame.module.css'
import { MeMenu, OrganisationMenu } from './frame-menus.tsx'
import { Navigation, type NavigationItem } from './navigation.tsx'
import { FrameSearch } from './search-box.tsx'
import { SkipLink } from './skip-link.tsx'

type Organisation = { id: string; name: string }

type Props = {
  items: readonly NavigationItem[]
  person: { name: string }
  organisation: Organisation
  organisations: readonly Organisation[]
  unread: number
  children: ReactNode
}

/** Around every signed-in page. The organisation I act for stands in it at all times. */
export function Frame({ items, person, organisation, organisations, unread, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.bar}>
        <div className={styles.brand}>
          <Brand />
        </div>
        <OrganisationMenu organisation={organisation} organisations={organisations} />
        <FrameSearch />
        <Link to="/alerts" className={styles.alerts} data-unread={unread > 0 || undefined}>
          <Bell aria-hidden="true" />
          <span>{unread > 0 ? t('unread', { count: unread }) : t('nav.alerts')}</span>
        </Link>
        <MeMenu person={person} />
      </header>
      <Navigation items={items} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
