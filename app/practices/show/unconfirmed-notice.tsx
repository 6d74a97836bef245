import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'

/** Said before anybody relies on what its owner never said. */
export function UnconfirmedNotice() {
  const { t } = useTranslation('library')
  return <Notice title={t('unconfirmed')}>{t('unconfirmed_sentence')}</Notice>
}
