import { Form, Link, useLocation } from '@remix-run/react'
import {
  BookOpenText,
  BookUser,
  Check,
  ChevronDown,
  CircleUserRound,
  LogOut,
  MonitorSmartphone,
  UserRoundCog,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'
import { Menu } from './menu.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

type Organisation = { id: string; name: string }

/** For whom I act; a menu for people who belong to several. */
export function OrganisationMenu(props: { organisation: Organisation; organisations: readonly Organisation[] }) {
  const { organisation, organisations } = props
  const { t } = useTranslation()
  const label = (
    <>
      <span className={styles.acting}>{t('organisation.acting_for')}</span>
      <span className={styles.name}>{organisation.name}</span>
    </>
  )
  if (organisations.length < 2) return <p className={styles.organisation}>{label}</p>
  return (
    <div className={styles.organisation}>
      <Menu
        align="start"
        label={
          <>
            {label}
            <VisuallyHidden>({t('organisation.change')})</VisuallyHidden>
            <ChevronDown aria-hidden="true" />
          </>
        }
      >
        <Form method="post" action="/account/organisation" reloadDocument>
          {organisations.map(({ id, name }) => (
            <button key={id} type="submit" name="organisation_id" value={id} aria-current={id === organisation.id}>
              <Check aria-hidden="true" data-shown={id === organisation.id || undefined} className={styles.check} />
              {name}
            </button>
          ))}
        </Form>
      </Menu>
    </div>
  )
}

export function MeMenu({ person }: { person: { name: string } }) {
  const { t } = useTranslation()
  const { key } = useLocation()
  return (
    <div className={styles.me}>
      <Menu
        key={key}
        label={
          <>
            <CircleUserRound aria-hidden="true" />
            <span className={styles.person}>{person.name}</span>
            <VisuallyHidden>({t('me.label')})</VisuallyHidden>
          </>
        }
      >
        <Link to="/directory" className={styles.thumb}>
          <BookUser aria-hidden="true" /> {t('nav.directory')}
        </Link>
        <Link to="/account">
          <UserRoundCog aria-hidden="true" /> {t('me.account')}
        </Link>
        <Link to="/account/sessions">
          <MonitorSmartphone aria-hidden="true" /> {t('me.sessions')}
        </Link>
        <Link to="/handbook">
          <BookOpenText aria-hidden="true" /> {t('handbook.title')}
        </Link>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit">
            <LogOut aria-hidden="true" /> {t('me.sign_out')}
          </button>
        </Form>
      </Menu>
    </div>
  )
}
