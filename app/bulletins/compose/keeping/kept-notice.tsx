import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { useFieldName } from '../conflicts/field-words.ts'
import type { useKeptWords } from './use-kept-words.ts'

/** Offers back what this browser kept; nothing is put back without a press. */
export function KeptNotice({ kept }: { kept: ReturnType<typeof useKeptWords> }) {
  const { t } = useTranslation('compose')
  const nameOf = useFieldName()
  const { offer, fields, restore, forget } = kept
  if (!offer) return null
  return (
    <Notice tone="warn" title={t('kept.title')} live>
      <p>
        {t('kept.sentence')} {fields.map(nameOf).join(', ')}. {t('kept.at')} <Time at={new Date(offer.at)} />
      </p>
      <Toolbar>
        <Button type="button" onClick={restore}>
          {t('kept.restore')}
        </Button>
        <Button type="button" kind="quiet" onClick={forget}>
          {t('kept.forget')}
        </Button>
      </Toolbar>
    </Notice>
  )
}
