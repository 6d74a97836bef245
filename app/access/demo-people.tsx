import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { DemoVillage } from './demo.server.ts'
import styles from './demo-people.module.css'

/** Everybody of the demo village, one press each. */
export function DemoPeople({ village, to }: { village: DemoVillage; to: string }) {
  const { t } = useTranslation('access')
  return (
    <Form method="post" action="/sign-in/demo" reloadDocument className={styles.village}>
      <input type="hidden" name="to" value={to} />
      <h2>{t('demo.title')}</h2>
      <p className={styles.lead}>{t('demo.lead')}</p>
      <div className={styles.organisations}>
        {village.map(({ name, members }) => (
          <section key={name} className={styles.organisation}>
            <h3>{name}</h3>
            <ul>
              {members.map((member) => (
                <li key={member.key}>
                  <button type="submit" name="person" value={member.key} className={styles.person}>
                    <span lang="en" className={styles.title}>
                      {member.title}
                    </span>{' '}
                    <span>{member.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Form>
  )
}
