import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import styles from './second-factor.module.css'

type Props = { codes: readonly string[]; email: string; turnedOn?: boolean }

/** The backup codes, this once. The file is in the page itself: it is asked of nobody, so that nothing has to keep them. */
export function CodesPage({ codes, email, turnedOn = false }: Props) {
  const { t } = useTranslation('proof')
  const file = [t('codes.file_title', { email }), '', ...codes, ''].join('\r\n')
  return (
    <>
      <PageHeader title={t('codes.title')} lead={t('codes.lead')} />
      <Stack>
        {turnedOn && (
          <Notice tone="good" live>
            {t('codes.on')}
          </Notice>
        )}
        <ul className={styles.codes} aria-label={t('codes.list')} translate="no">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <div className={styles.deeds}>
          <Toolbar>
            <PrintButton />
            <LinkButton
              to={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
              download="breakwater-backup-codes.txt"
            >
              {t('codes.file')}
            </LinkButton>
            <LinkButton to="/account/second-factor" kind="quiet" reloadDocument>
              {t('codes.done')}
            </LinkButton>
          </Toolbar>
        </div>
      </Stack>
    </>
  )
}
