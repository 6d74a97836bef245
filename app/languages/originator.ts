import { useTranslation } from 'react-i18next'

/** What the database writes for the originator of what was released without a name. */
export const unnamedOriginator = 'An alliance member'

/** From whom something is, in the reader's language where that is nobody by name. */
export function useOriginator() {
  const { t } = useTranslation('frame')
  return (name: string) => (name === unnamedOriginator ? t('alliance_member') : name)
}
