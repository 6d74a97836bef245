import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { FirstDay } from './find-first-day.server.ts'

const steps = [
  { step: 'members', to: '/account/members/invitation' },
  { step: 'desk', to: '/desk/settings' },
  { step: 'rota', to: '/desk/rota' },
  { step: 'subscriptions', to: '/alerts/subscriptions/new' },
] as const

/** What a new organisation does first, each where it is done, and whether it is. */
export function FirstDayPage({ done }: { done: FirstDay }) {
  const { t } = useTranslation('applications')
  return (
    <>
      <PageHeader title={t('first_day.title')} lead={t('first_day.lead')} />
      <Stack>
        {steps.every(({ step }) => done[step]) && <Notice tone="good">{t('first_day.all')}</Notice>}
        <Lines label={t('first_day.title')}>
          {steps.map(({ step, to }) => (
            <Line
              key={step}
              name={<Link to={to}>{t(`first_day.step.${step}.name`)}</Link>}
              about={t(`first_day.step.${step}.why`)}
              deeds={
                <StatusTag tone={done[step] ? 'good' : 'warn'}>
                  {t(done[step] ? 'first_day.done' : 'first_day.open')}
                </StatusTag>
              }
            />
          ))}
        </Lines>
      </Stack>
    </>
  )
}
