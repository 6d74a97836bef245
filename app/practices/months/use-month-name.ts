import { useTranslation } from 'react-i18next'

/** "March 2026" for "2026-03". */
export function useMonthName() {
  const { t } = useTranslation('frame')
  const names = t('time.months').split(' ')
  return (month: string) => `${names[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
}
