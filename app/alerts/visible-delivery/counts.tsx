import { useTranslation } from 'react-i18next'
import styles from './counts.module.css'
import type { Load, Standing } from './deliveries.server.ts'

const counted = ['sent', 'opened', 'waiting', 'paused', 'bounced', 'failed'] as const

/** What became of the messages to each member; of nothing what it was about. */
export function MemberStanding({ standing }: { standing: readonly Standing[] }) {
  const { t } = useTranslation('telling')
  if (standing.length === 0) return <p>{t('standing.none')}</p>
  return (
    <>
      <p>{t('standing.lead')}</p>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('standing.member')}</th>
              {counted.map((name) => (
                <th key={name} scope="col">
                  {t(`standing.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {standing.map((each) => (
              <tr key={each.person_id + each.channel}>
                <th scope="row">{each.name}</th>
                {counted.map((name) => (
                  <td key={name} data-label={t(`standing.${name}`)}>
                    {each[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Whose releases made the portal send how much; small numbers are not there at all. */
export function AlertLoad({ load }: { load: readonly Load[] }) {
  const { t } = useTranslation('telling')
  return (
    <>
      <p>{t('load.lead')}</p>
      {load.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('load.originator')}</th>
                <th scope="col">{t('load.messages')}</th>
              </tr>
            </thead>
            <tbody>
              {load.map(({ organisation_id, name, messages }) => (
                <tr key={organisation_id}>
                  <th scope="row">{name ?? t('load.unlisted')}</th>
                  <td data-label={t('load.messages')}>{messages}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
