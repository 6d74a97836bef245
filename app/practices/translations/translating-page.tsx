import type { SubmissionResult } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { PracticeHead } from '../practice-head.tsx'
import { useLanguageName } from './language-name.ts'
import type { Opened } from './translate.server.ts'
import { TranslationForm } from './translation-form.tsx'

type Props = {
  opened: Omit<Opened, 'translated'> & {
    language: string
    translated: Parameters<typeof TranslationForm>[0]['opened']['translated']
  }
  refused: SubmissionResult | undefined
}

/** A layer at a time: each has its own readers. */
export function TranslatingPage({ opened, refused }: Props) {
  const { t } = useTranslation('board')
  const name = useLanguageName()
  const { practice, layer, layers, language } = opened
  return (
    <>
      <PracticeHead
        practice={practice}
        title={t('translation.writing', { language: name(language) })}
        strictest={layer.tlp}
      />
      <Stack>
        <p>{t('translation.writing_lead')}</p>
        {layers.length > 1 && (
          <nav aria-label={t('translation.layers')}>
            {layers.map((position) => (
              <Link
                key={position}
                to={`/practices/${practice.reference}/translations/${language}/layers/${position}`}
                aria-current={position === layer.position ? 'page' : undefined}
              >
                {t('translation.layer', { count: position })}{' '}
              </Link>
            ))}
          </nav>
        )}
        <TranslationForm key={`${language} ${layer.position}`} opened={opened} language={language} refused={refused} />
      </Stack>
    </>
  )
}
