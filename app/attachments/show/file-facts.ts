import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { numberText } from '#app/languages/dates.ts'

/** The type and weight of a file in words. */
export function useFileFacts() {
  const { t } = useTranslation('attachments')
  const { language } = useClock()
  return ({ media_type, size }: { media_type: string; size: number }) =>
    t('list.size_type', {
      type: t(`type.${media_type.replaceAll('.', '_') as 'text/csv'}`),
      size: weight(size, (value) => numberText(value, language)),
    })
}

function weight(size: number, text: (value: number) => string) {
  if (size < 1_000_000) return `${text(Math.max(1, Math.round(size / 1_000)))} kB`
  return `${text(Math.round(size / 100_000) / 10)} MB`
}
