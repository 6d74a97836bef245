import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import { useLanguageName } from './language-name.ts'
import { type Beside, LayerBeside } from './layer-beside.tsx'

type Props = { practice: Practice; language: string; layers: readonly (Beside & { tlp: Tlp })[] }

/** The practice as its author wrote it, and beside it the same in another language. */
export function TranslationPage({ practice, language, layers }: Props) {
  const { t } = useTranslation('board')
  const name = useLanguageName()
  return (
    <>
      <PracticeHead
        practice={practice}
        title={t('translation.title', { language: name(language) })}
        strictest={layers.at(-1)?.tlp}
      />
      <Stack gap="wide">
        <p>{t('translation.lead')}</p>
        {layers.map((layer) => (
          <LayerBeside
            key={layer.position}
            practice={practice}
            language={language}
            layer={layer}
            many={layers.length > 1}
          />
        ))}
        <p>
          <Link to={`/practices/${practice.reference}`}>{t('back')}</Link>
        </p>
      </Stack>
    </>
  )
}
