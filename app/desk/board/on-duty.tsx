import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'

type OnShift = { id: string; name: string; deputy_name: string | null; ends_at: Date | string }

export function OnDuty({ duty }: { duty: readonly OnShift[] }) {
  const { t } = useTranslation('desk')
  return (
    <Section title={t('duty.title')} aside={<Link to="/desk/rota">{t('duty.plan')}</Link>}>
      {duty.length === 0 && <p>{t('duty.nobody')}</p>}
      <DefinitionList
        facts={duty.map(({ id, name, deputy_name, ends_at }) => ({
          key: id,
          term: name,
          detail: (
            <>
              {t('duty.until')} <Time at={ends_at} />
              {deputy_name && `, ${t('duty.deputy', { name: deputy_name })}`}
            </>
          ),
        }))}
      />
    </Section>
  )
}
