import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import styles from './second-factor.module.css'

export type SecondFactor = { left: number } | null

/** Whether somebody has a second factor, and what to do about it. */
export function SecondFactorState({ factor, ended }: { factor: SecondFactor; ended: boolean }) {
  const { t } = useTranslation(['proof', 'access'])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        {ended && !factor && (
          <Notice tone="good" live>
            {t('ended')}
          </Notice>
        )}
        <p className={styles.words}>{factor ? `${t('on')} ${t('left', { count: factor.left })}` : t('off')}</p>
        <Toolbar>
          {!factor && (
            <LinkButton to="/account/second-factor/beginning" kind="primary">
              {t('set_up')}
            </LinkButton>
          )}
          {factor && <LinkButton to="/account/second-factor/codes">{t('renewal.title')}</LinkButton>}
          {factor && <LinkButton to="/account/second-factor/ending">{t('ending.title')}</LinkButton>}
          <LinkButton to="/account" kind="quiet">
            {t('access:account.title')}
          </LinkButton>
        </Toolbar>
      </Stack>
    </>
  )
}
