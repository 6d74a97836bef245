import { useTranslation } from 'react-i18next'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { Webhook } from './webhooks.server.ts'

const tones = { on: 'good', paused: 'plain', off: 'bad' } as const

export function WebhookState({ state }: { state: Webhook['state'] }) {
  const { t } = useTranslation('webhooks')
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
}
