import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import styles from './lines.module.css'

type Props = { organisations: { id: string; name: string; acting: boolean }[] }

/** For whom I act; people of several organisations change it here. */
export function OwnOrganisations({ organisations }: Props) {
  const { t } = useTranslation('access')
  return (
    <Form method="post" action="/account/organisation" reloadDocument>
      <ul className={styles.lines}>
        {organisations.map(({ id, name, acting }) => (
          <li key={id} className={styles.line}>
            <span className={styles.what}>{name}</span>
            {acting ? (
              <StatusTag tone="good">{t('account.acting')}</StatusTag>
            ) : (
              <Button name="organisation_id" value={id} aria-label={`${t('account.act')}: ${name}`}>
                {t('account.act')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Form>
  )
}
