import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import type { Responses } from '../read-responses.server.ts'

/** Beside an own bulletin: how many answered, and what became of it. */
export function OriginatorLinks({ responses }: { responses: Responses | null }) {
  const { t } = useTranslation('responses')
  if (!responses?.impact) return null
  const { response, impact } = responses
  const address = `/bulletins/${response.reference}`
  return (
    <Stack gap="tight">
      <Link to={`${address}/acknowledgements`}>{t('aside.answered', { count: impact.acknowledged })}</Link>
      <Link to={`${address}/impact`}>{t('aside.impact')}</Link>
    </Stack>
  )
}
