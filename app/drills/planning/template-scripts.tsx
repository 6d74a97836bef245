import { useTranslation } from 'react-i18next'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Points } from '../points.tsx'
import type { DrillTemplate } from '../templates/plan.ts'

export type Script = {
  template: DrillTemplate
  situation: string
  messages: readonly { minute: number; title: string }[]
  good: readonly string[]
}

/** What each template sends when, and what good looks like: for whoever chooses one. */
export function TemplateScripts({ scripts }: { scripts: readonly Script[] }) {
  const { t } = useTranslation('drills')
  return (
    <Section title={t('script.title')}>
      <Stack gap="tight">
        {scripts.map(({ template, messages, good }) => (
          <details key={template}>
            <summary>{t(`template.${template}`)}</summary>
            <h3>{t('script.sends')}</h3>
            <Points sentences={messages.map(({ minute, title }) => `${t('script.minute', { minute })}: ${title}`)} />
            <GoodList good={good} />
          </details>
        ))}
      </Stack>
    </Section>
  )
}

export function GoodList({ good }: { good: readonly string[] }) {
  const { t } = useTranslation('drills')
  return (
    <>
      <h3>{t('script.good')}</h3>
      <Points sentences={good} />
    </>
  )
}
