import { useTranslation } from 'react-i18next'

export type Desk = { name: string; desk_phone: string | null; desk_email: string | null }

/** Whom to call: a press on a phone dials. */
export function CallDesk({ desk }: { desk: Desk | null }) {
  const { t } = useTranslation('indicators')
  const { name = '', desk_phone, desk_email } = desk ?? {}
  if (desk_phone)
    return (
      <p>
        <a href={`tel:${desk_phone.replace(/[^+\d]/g, '')}`}>
          {t('check.call', { name })}: {desk_phone}
        </a>
      </p>
    )
  if (!desk_email) return <p>{t('check.desk_none')}</p>
  return (
    <p>
      {name}: <a href={`mailto:${desk_email}`}>{desk_email}</a>
    </p>
  )
}
