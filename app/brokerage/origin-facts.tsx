import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Origin } from './broker-requests.server.ts'

/** Whose it is, once a broker has said why. */
export function OriginFacts({ origin, back }: { origin: Origin; back: string }) {
  const { t } = useTranslation('brokerage')
  return (
    <Stack>
      <Notice tone="warn" title={t('origin_told')} live>
        {t('origin_told_sentence')}
      </Notice>
      <DefinitionList
        facts={[
          { term: t('origin_house'), detail: origin.organisation_name },
          { term: t('origin_person'), detail: origin.person_name },
          { term: t('origin_mail'), detail: origin.desk_email },
          { term: t('origin_phone'), detail: origin.desk_phone },
        ]}
      />
      <Link to={back}>{t('back')}</Link>
    </Stack>
  )
}
